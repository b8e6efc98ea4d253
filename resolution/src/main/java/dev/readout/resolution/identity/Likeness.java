package dev.readout.resolution.identity;

import java.util.List;

/** How surely two figures of one side are the same person, surest first. */
public enum Likeness {
    /** Both carry the same person id. */
    SAME_PERSON(5, "same person"),
    /** The names are the same but for spelling, order or names left out. */
    SAME_NAME(4, "same name"),
    /** One is told by a single name that the other has. */
    SAME_FAMILY_NAME(3, "same family name"),
    /** One has no name, and both hold the same office. */
    SAME_OFFICE(2, "same office"),
    /** One has no name, and nothing contradicts. */
    OPEN(1, "nothing contradicts"),
    /** Two persons. */
    DIFFERENT(0, "different persons");

    private final int weight;
    private final String words;

    Likeness(int weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** In words, for a reason shown to people. */
    public String words() {
        return words;
    }

    /** How sure it is: the surer, the greater; 0 if it is not possible. */
    public int weight() {
        return weight;
    }

    public boolean isPossible() {
        return this != DIFFERENT;
    }

    static Likeness of(Figure one, Figure other) {
        String id = one.participant().getPersonId();
        String otherId = other.participant().getPersonId();
        if (id != null && otherId != null) {
            return id.equals(otherId) ? SAME_PERSON : DIFFERENT;
        }
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return byOffice(one, other);
        }
        return one.name().size() <= other.name().size() ? byName(one, other) : byName(other, one);
    }

    private static Likeness byOffice(Figure one, Figure other) {
        if (one.office() == null || other.office() == null) {
            return OPEN;
        }
        return one.office() == other.office() ? SAME_OFFICE : DIFFERENT;
    }

    private static Likeness byName(Figure shorter, Figure longer) {
        if (String.join("", shorter.name()).equals(String.join("", longer.name()))) {
            return SAME_NAME;
        }
        int shared = shared(shorter, longer);
        if (shared == shorter.name().size()) {
            return shared == 1 && longer.name().size() > 1 ? SAME_FAMILY_NAME : SAME_NAME;
        }
        if (shared > 0 && sharesFamilyName(shorter, longer)) {
            boolean sameOffice = shorter.office() != null && shorter.office() == longer.office();
            return sameOffice || GivenName.mayBeOne(shorter.name(), longer.name()) ? SAME_NAME : DIFFERENT;
        }
        return DIFFERENT;
    }

    /** How many words of the shorter name the longer one has, in any order. */
    private static int shared(Figure shorter, Figure longer) {
        boolean exact = shorter.name().stream().anyMatch(longer.name()::contains);
        int found = 0;
        for (int i = 0; i < shorter.name().size(); i++) {
            found += has(longer, shorter.name().get(i), shorter.sounds().get(i), exact ? 2 : 3) ? 1 : 0;
        }
        return found;
    }

    private static boolean has(Figure figure, String word, String sound, int least) {
        return figure.name().contains(word)
                || (sound.length() >= least && figure.sounds().contains(sound));
    }

    /** The family name comes last in most languages, first in Chinese, Korean, Vietnamese, Hungarian. */
    private static boolean sharesFamilyName(Figure one, Figure other) {
        return alike(one.sounds().getLast(), one.name().getLast(), other.name(), other.sounds(), true)
                || alike(one.sounds().getFirst(), one.name().getFirst(), other.name(), other.sounds(), false);
    }

    private static boolean alike(String sound, String word, List<String> names, List<String> sounds, boolean last) {
        String otherWord = last ? names.getLast() : names.getFirst();
        String otherSound = last ? sounds.getLast() : sounds.getFirst();
        return word.equals(otherWord) || (sound.length() >= 3 && sound.equals(otherSound));
    }
}
