package dev.readout.extraction.assembly;

import dev.readout.extraction.Status;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.mention.PersonMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells sightings of no one meeting: "the two have met", "the sides agreed to hold talks", "earlier meetings with", "the
 * talks between the leaders of Peru and Chile". A day or a place makes them specific.
 */
final class Unspecific {
    private static final int OCCASION_REACH = 6;
    private static final Set<String> SEVERAL = Set.of(
            "other",
            "several",
            "previous",
            "past",
            "earlier",
            "numerous",
            "many",
            "regular",
            "frequent",
            "occasional",
            "various",
            "countless",
            "months",
            "years");

    private Unspecific() {}

    static boolean is(Sighting sighting) {
        if (sighting.date() != null || !sighting.place().isUnknown()) {
            return false;
        }
        Match match = sighting.match();
        Optional<PeopleMention> a = people(match);
        boolean told = a.map(people -> people.kind() == PeopleMention.Kind.EACH).orElse(true);
        return (!told && sighting.status() == Status.HELD && isPerfect(match))
                || (!told && sighting.status() == Status.PLANNED && isAgreed(match))
                || isOfSeveral(match)
                || a.map(people -> isOfLeaders(people, match)).orElse(false);
    }

    private static Optional<PeopleMention> people(Match match) {
        return match.edge("A")
                .map(Edge::reading)
                .flatMap(reading -> reading instanceof PeopleMention people ? Optional.of(people) : Optional.empty());
    }

    private static Optional<VerbGroup> verb(Match match) {
        return match.edge("V")
                .map(Edge::reading)
                .flatMap(reading -> reading instanceof VerbGroup group ? Optional.of(group) : Optional.empty());
    }

    /** "They have met": at some time or other. */
    private static boolean isPerfect(Match match) {
        return verb(match)
                .map(group -> switch (word(match, group.start())) {
                    case "have", "has", "'ve", "’ve" -> !isOnOccasion(match, group.head());
                    default -> false;
                })
                .orElse(false);
    }

    /** "They have met once, over breakfast", "during her trip to Oslo". */
    private static boolean isOnOccasion(Match match, int verb) {
        for (int i = verb + 1; i < Math.min(match.lattice().size(), verb + OCCASION_REACH); i++) {
            switch (word(match, i)) {
                case "during", "over", "at", "when", "on" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "The parties agreed to hold consultations": when is not known. */
    private static boolean isAgreed(Match match) {
        VerbGroup group = verb(match).orElse(null);
        if (group == null) {
            return false;
        }
        for (int i = Math.max(match.start(), group.start() - 2); i <= group.head(); i++) {
            switch (word(match, i)) {
                case "agreed", "agree", "pledged", "promised", "vowed" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isOfSeveral(Match match) {
        Edge event = match.edge("E").orElse(null);
        if (event == null) {
            return false;
        }
        boolean plural = word(match, event.end() - 1).endsWith("s");
        for (int i = Math.max(0, event.start() - 2); plural && i < event.end() - 1; i++) {
            if (SEVERAL.contains(word(match, i))) {
                return true;
            }
        }
        return false;
    }

    /** Leaders nobody names, in a noun and not a sentence of its own: a topic. */
    private static boolean isOfLeaders(PeopleMention people, Match match) {
        List<PersonMention> members = people.members();
        return match.edge("V").isEmpty()
                && members.size() > 1
                && members.stream()
                        .allMatch(member -> member.isReference()
                                && member.writtenTitle()
                                        .map(title -> title.head().startsWith("leader"))
                                        .orElse(false));
    }

    private static String word(Match match, int token) {
        return match.lattice().sentence().token(token).lower();
    }
}
