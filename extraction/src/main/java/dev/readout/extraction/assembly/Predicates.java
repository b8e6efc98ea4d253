package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the verb after a noun for a meeting says of it: "the talks between A and B were called off". */
final class Predicates {
    private static final int REACH = 10;
    private static final int CLAUSE = 18;
    private static final Set<String> CANCELLED =
            Set.of("cancel", "postpone", "scrap", "shelve", "scuttle", "abort", "defer", "suspend", "delay", "drop");

    private static final Set<String> PLANNED =
            Set.of("schedule", "set", "plan", "fix", "expect", "slate", "arrange", "book");
    private static final Set<String> WISHED = Set.of("propose", "suggest", "offer", "rule", "consider", "discuss");
    private static final Set<String> AHEAD = Set.of("due", "upcoming", "imminent");

    private static final Set<String> SCHEDULES =
            Set.of("schedule", "agenda", "programme", "program", "calendar", "itinerary", "cards", "diary", "works");

    private Predicates() {}

    static Modality of(Match match) {
        Lattice lattice = match.lattice();
        VerbGroup verb = first(lattice, match.end());
        if (verb == null) {
            return Modality.FACT;
        }
        if (verb.passive()) {
            Modality told = ofPassive(verb, lattice);
            return told == Modality.FACT ? ofVerb(verb) : told;
        }
        boolean due = verb.lemma().equals("be")
                && verb.head() + 1 < lattice.size()
                && AHEAD.contains(lattice.sentence().token(verb.head() + 1).lower());
        if (Phrasal.modality(verb, lattice) == Modality.CANCELLED) {
            return Modality.CANCELLED;
        }
        return due || isOnSchedule(verb, lattice) ? Modality.PLANNED : ofVerb(verb);
    }

    /** "Is on the agenda", "are on his schedule". */
    private static boolean isOnSchedule(VerbGroup verb, Lattice lattice) {
        boolean on = false;
        for (int i = verb.head() + 1; verb.lemma().equals("be") && i < Math.min(lattice.size(), verb.head() + 6); i++) {
            String word = lattice.sentence().token(i).lower();
            on |= word.equals("on") || word.equals("in");
            if (on && SCHEDULES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Modality ofPassive(VerbGroup verb, Lattice lattice) {
        String lemma = verb.lemma();
        if (CANCELLED.contains(lemma) || Phrasal.modality(verb, lattice) == Modality.CANCELLED) {
            return Modality.CANCELLED;
        }
        return PLANNED.contains(lemma) ? Modality.PLANNED : WISHED.contains(lemma) ? Modality.WISHED : Modality.FACT;
    }

    private static Modality ofVerb(VerbGroup verb) {
        return switch (verb.modality()) {
            case FACT, EARLIER, HABITUAL -> Modality.FACT;
            case PLANNED -> Modality.PLANNED;
            case CANCELLED, DENIED -> isHappening(verb) ? Modality.CANCELLED : Modality.FACT;
            case WISHED -> isHappening(verb) ? Modality.WISHED : Modality.FACT;
        };
    }

    private static boolean isHappening(VerbGroup verb) {
        return switch (verb.lemma()) {
            case "take", "happen", "occur", "hold", "go", "materialise", "materialize", "proceed" -> true;
            default -> false;
        };
    }

    /** The first verb with a tense after the noun and its people, if no other clause begins before it. */
    private static @Nullable VerbGroup first(Lattice lattice, int from) {
        int start = afterRelative(lattice, from);
        for (int i = start; i < Math.min(lattice.size(), start + REACH); i++) {
            switch (lattice.sentence().token(i).lower()) {
                case ",", ";", ":", "who", "which", "that", "and", "\"", "“", "”", "where", "when" -> {
                    return null;
                }
                default -> {}
            }
            for (Edge edge : lattice.from(i)) {
                if (edge.reading() instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE) {
                    return group;
                }
            }
        }
        return null;
    }

    /** Behind ", which ... ," if that follows. */
    private static int afterRelative(Lattice lattice, int from) {
        boolean relative = from + 1 < lattice.size()
                && lattice.sentence().token(from).is(",")
                && lattice.sentence().token(from + 1).is("which");
        for (int i = from + 2; relative && i < Math.min(lattice.size(), from + CLAUSE); i++) {
            if (lattice.sentence().token(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }
}
