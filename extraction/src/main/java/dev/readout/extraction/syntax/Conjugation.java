package dev.readout.extraction.syntax;

import dev.readout.extraction.syntax.Verb.Inflection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the forms of an English verb. */
final class Conjugation {
    private Conjugation() {}

    /**
     * The forms of a verb.
     *
     * @param parts base form, then past and participle if they are irregular; the participle may be left out if it
     *     is like the past
     */
    static Map<String, Inflection> forms(String[] parts) {
        String base = parts[0];
        Map<String, Inflection> forms = new LinkedHashMap<>();
        forms.put(thirdPerson(base), Inflection.THIRD_PERSON);
        forms.put(gerund(base), Inflection.GERUND);
        if (parts.length == 1) {
            forms.put(past(base), Inflection.PAST_OR_PARTICIPLE);
        } else if (parts.length == 2) {
            forms.put(parts[1], Inflection.PAST_OR_PARTICIPLE);
        } else {
            forms.put(parts[1], Inflection.PAST);
            forms.put(parts[2], Inflection.PARTICIPLE);
        }
        if (base.endsWith("el") && vowels(base) > 1) {
            forms.putIfAbsent(base + "led", Inflection.PAST_OR_PARTICIPLE);
            forms.putIfAbsent(base + "ling", Inflection.GERUND);
        }
        forms.putIfAbsent(base, Inflection.BASE);
        return forms;
    }

    private static String thirdPerson(String base) {
        if (endsConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hissing || base.endsWith("o") ? "es" : "s");
    }

    private static String gerund(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static boolean endsConsonantY(String base) {
        return base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    }

    /** Doubles the last consonant of short verbs ("sit", "wrap"), and of those stressed at the end ("confer"). */
    private static String doubled(String base) {
        int n = base.length();
        boolean closed = n >= 3
                && !isVowel(base.charAt(n - 1))
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && isVowel(base.charAt(n - 2))
                && !isVowel(base.charAt(n - 3));
        boolean stressed = base.endsWith("fer") || vowels(base) == 1 || base.endsWith("mit");
        return closed && stressed ? base + base.charAt(n - 1) : base;
    }

    private static int vowels(String base) {
        return (int) base.chars().filter(c -> isVowel((char) c)).count();
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
