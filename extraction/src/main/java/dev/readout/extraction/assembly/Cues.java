package dev.readout.extraction.assembly;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.Set;

/** Words right before a noun for a meeting that tell whether it took place: "ahead of", "in favour of". */
final class Cues {
    private static final String[] AHEAD = {"ahead of", "before", "prior to", "on the eve of"};

    private static final Set<String> WISHES = Set.of(
            "possibility",
            "prospect",
            "prospects",
            "idea",
            "proposal",
            "proposals",
            "offer",
            "invitation",
            "request",
            "hope",
            "hopes",
            "demand",
            "demands",
            "favour",
            "favor",
            "need",
            "willingness",
            "readiness",
            "desire",
            "appeal",
            "appeals",
            "chance",
            "chances",
            "pace",
            "subject",
            "importance",
            "call",
            "calls",
            "open",
            "openness",
            "ready",
            "prepared",
            "keen",
            "eager",
            "instead",
            "without",
            "barring",
            "against");

    private Cues() {}

    /** Whether "ahead of" or the like stands before the noun. */
    static boolean isAhead(Lattice lattice, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            if (!isOfDay(lattice, i)) {
                words.append(lattice.sentence().token(i).lower()).append(' ');
            }
        }
        String text = words.toString();
        for (String ahead : AHEAD) {
            if (text.contains(ahead + " ") || text.endsWith("forward to ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is part of the words for a day: "the day before, talks were held". */
    private static boolean isOfDay(Lattice lattice, int token) {
        for (int i = Math.max(0, token - 3); i <= token; i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.is(Tag.DAY) && edge.end() > token) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the noun stands right after "after" or the like: "left Oslo after talks with". */
    static boolean isOver(Lattice lattice, int noun) {
        for (int i = Math.max(0, noun - 2); i < noun; i++) {
            if (lattice.sentence().token(i).is("after")
                    || lattice.sentence().token(i).is("following")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as "possibility of" or "in favour of" stands right before the noun. */
    static boolean isWish(Lattice lattice, int noun) {
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            if (lattice.sentence().token(i).is("no")) {
                return true;
            }
        }
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            String word = lattice.sentence().token(i).lower();
            boolean joined =
                    i + 1 == noun || lattice.longest(i + 1, Tag.PREPOSITION).isPresent();
            if (joined && WISHES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a purpose is that of an invitation, a request or the like: "an invitation for her to meet him". */
    static boolean isOfInvitation(Lattice lattice, int infinitive) {
        for (int i = infinitive - 1; i >= Math.max(0, infinitive - 12); i--) {
            switch (lattice.sentence().token(i).lower()) {
                case "," -> {
                    return false;
                }
                case "invitation", "request", "appeal", "readiness", "willingness", "desire", "wish", "offer" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
