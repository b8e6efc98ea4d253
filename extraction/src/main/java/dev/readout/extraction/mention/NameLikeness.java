package dev.readout.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names may be those of one person. */
final class NameLikeness {
    private NameLikeness() {}

    /** Compares the folded words of two names. */
    static boolean same(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.size() == 1 || b.size() == 1) {
            String single = a.size() == 1 ? a.getFirst() : b.getFirst();
            List<String> other = a.size() == 1 ? b : a;
            return other.contains(single);
        }
        if (contained(a, b) || contained(b, a)) {
            return true;
        }
        return (a.getLast().equals(b.getLast())
                        && a.getFirst().charAt(0) == b.getFirst().charAt(0))
                || withoutSuffix(a).equals(withoutSuffix(b));
    }

    private static boolean contained(List<String> small, List<String> large) {
        Set<String> words = new HashSet<>(large);
        return words.containsAll(small) && small.stream().anyMatch(word -> word.length() > 2);
    }

    /** First initial and family name, "Jr" left out. */
    private static String withoutSuffix(List<String> words) {
        int last = words.size() - 1;
        boolean junior = words.get(last).equals("jr") || words.get(last).equals("sr");
        return words.getFirst().charAt(0) + words.get(junior && last > 1 ? last - 1 : last);
    }
}
