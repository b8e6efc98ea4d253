package dev.readout.extraction.rule;

import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells in one pass over the words of a sentence which of many rules it has the words for. Each different set of words that some rule needs has a bit; a word has the
 * bits of the sets it is in. Of the rules that pass, those are left out whose words do not stand in the order the rule demands.
 */
final class WordNeeds {
    private static final long[] NONE = {};

    private final Map<String, long[]> setsOfWord = new HashMap<>();
    private final long[][] setsOfRule;
    private final int[][] orderOfRule;
    private final int longs;

    WordNeeds(List<Needs> needs) {
        List<Set<String>> sets = needs.stream()
                .flatMap(need -> Stream.concat(need.words().stream(), need.inOrder().stream()))
                .distinct()
                .toList();
        longs = (sets.size() + Long.SIZE - 1) / Long.SIZE;
        for (int number = 0; number < sets.size(); number++) {
            for (String word : sets.get(number)) {
                set(setsOfWord.computeIfAbsent(word, _ -> new long[longs]), number);
            }
        }
        setsOfRule = new long[needs.size()][longs];
        orderOfRule = new int[needs.size()][];
        for (int rule = 0; rule < setsOfRule.length; rule++) {
            for (Set<String> set : needs.get(rule).words()) {
                set(setsOfRule[rule], sets.indexOf(set));
            }
            orderOfRule[rule] =
                    needs.get(rule).inOrder().stream().mapToInt(sets::indexOf).toArray();
        }
    }

    private static void set(long[] bits, int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** The numbers of the rules of all whose sets the sentence has a word, rising. */
    List<Integer> met(Sentence sentence) {
        long[][] setsOfTokens = new long[sentence.size()][];
        long[] sets = new long[longs];
        for (int i = 0; i < setsOfTokens.length; i++) {
            long[] ofWord = setsOfWord.get(sentence.token(i).lower());
            setsOfTokens[i] = ofWord == null ? NONE : ofWord;
            for (int k = 0; ofWord != null && k < longs; k++) {
                sets[k] |= ofWord[k];
            }
        }
        List<Integer> met = new ArrayList<>();
        for (int rule = 0; rule < setsOfRule.length; rule++) {
            if (hasAll(sets, setsOfRule[rule]) && isInOrder(setsOfTokens, orderOfRule[rule])) {
                met.add(rule);
            }
        }
        return met;
    }

    private static boolean isInOrder(long[][] setsOfTokens, int[] order) {
        int at = 0;
        for (int set : order) {
            while (at < setsOfTokens.length && !has(setsOfTokens[at], set)) {
                at++;
            }
            if (at == setsOfTokens.length) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean has(long[] bits, int bit) {
        return bits.length > 0 && (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static boolean hasAll(long[] sets, long[] needed) {
        for (int i = 0; i < needed.length; i++) {
            if ((sets[i] & needed[i]) != needed[i]) {
                return false;
            }
        }
        return true;
    }
}
