package dev.readout.extraction.mention;

import java.util.List;
import java.util.Locale;

/** "The two leaders", "both presidents", "they": those who met last, or the last two of different sides, whom the noun fits. */
final class Pair {
    private final String office;

    /** Takes the noun in the plural and lower case; it may be empty. */
    Pair(String noun) {
        this.office = office(noun);
    }

    /** The office a plural tells, in the singular; empty if it tells none that two people would share. */
    private static String office(String noun) {
        return switch (noun) {
            case "presidents", "ministers", "premiers", "chancellors", "kings", "ambassadors", "speakers" ->
                noun.substring(0, noun.length() - 1);
            case "secretaries" -> "secretary";
            default -> "";
        };
    }

    /** Those meant: those who met last if the noun fits them all, else the last two of different sides; empty if none. */
    List<Actor> among(List<Actor> lastMet, List<Actor> recent) {
        return !lastMet.isEmpty() && lastMet.stream().allMatch(this::fits) ? lastMet : lastTwo(recent);
    }

    private boolean fits(Actor actor) {
        Title title = actor.title();
        return office.isEmpty()
                || title == null
                || title.counterpart()
                || title.text().toLowerCase(Locale.ROOT).contains(office);
    }

    private List<Actor> lastTwo(List<Actor> recent) {
        for (int i = recent.size() - 1; i > 0; i--) {
            for (int k = i - 1; k >= 0; k--) {
                Actor a = recent.get(k);
                Actor b = recent.get(i);
                if (fits(a)
                        && fits(b)
                        && a.side().isKnown()
                        && b.side().isKnown()
                        && !a.side().sameAs(b.side())) {
                    return List.of(a, b);
                }
            }
        }
        return List.of();
    }
}
