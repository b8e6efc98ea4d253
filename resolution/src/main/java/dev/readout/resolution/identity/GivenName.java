package dev.readout.resolution.identity;

import java.util.List;
import java.util.Map;

/** Whether two forms of a given name can be one: initials, short forms, spellings. */
final class GivenName {

    /** Short forms whose beginning does not show the full name. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("bill", "william"),
            Map.entry("bob", "robert"),
            Map.entry("dick", "richard"),
            Map.entry("jack", "john"),
            Map.entry("jim", "james"),
            Map.entry("joe", "joseph"),
            Map.entry("mike", "michael"),
            Map.entry("peggy", "margaret"),
            Map.entry("sasha", "aleksandr"),
            Map.entry("ted", "edward"),
            Map.entry("tony", "antony"),
            Map.entry("volodya", "vladimir"));

    private GivenName() {}

    /** Whether two full names that share a family name may have one given name. */
    static boolean mayBeOne(List<String> name, List<String> other) {
        for (String one : name) {
            for (String two : other) {
                if (!one.equals(two) && isForm(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isForm(String one, String two) {
        String shorter = one.length() <= two.length() ? one : two;
        String longer = one.length() <= two.length() ? two : one;
        return Spelling.sound(longer).equals(Spelling.sound(SHORT_FORMS.getOrDefault(shorter, shorter)))
                || (shorter.length() == 1 && longer.startsWith(shorter))
                || (shorter.length() >= 3 && longer.startsWith(shorter))
                || (Spelling.sound(one).equals(Spelling.sound(two))
                        && Spelling.sound(one).length() >= 2);
    }
}
