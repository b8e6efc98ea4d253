package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells what a clause claims where its own verb does not: of infinitives, and of nouns without a verb. */
final class Governors {
    private static final String[] AHEAD = {"ahead of", "before", "prior to", "on the eve of"};

    private Governors() {}

    static Modality modality(VerbGroup group, Match match) {
        if (group.form() == VerbGroup.Form.FINITE) {
            return group.modality();
        }
        VerbGroup governor = lastBefore(match.lattice(), group.start());
        if (group.modality() != Modality.FACT) {
            return group.modality();
        }
        if (governor == null) {
            return group.form() == VerbGroup.Form.INFINITIVE ? Modality.PLANNED : Modality.FACT;
        }
        return governor.modality();
    }

    /** What the last verb before the event noun, or the words right before it, claim. */
    static Modality before(Match match) {
        int noun = match.edge("E").map(Edge::start).orElse(match.start());
        if (isAhead(match.lattice(), noun)) {
            return Modality.PLANNED;
        }
        VerbGroup governor = lastBefore(match.lattice(), noun);
        if (governor == null) {
            return Modality.FACT;
        }
        return switch (governor.modality()) {
            case FACT, EARLIER, DENIED, HABITUAL -> Modality.FACT;
            case PLANNED -> Modality.PLANNED;
            case CANCELLED -> Modality.CANCELLED;
            case WISHED -> Modality.WISHED;
        };
    }

    private static boolean isAhead(Lattice lattice, int noun) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            words.append(lattice.sentence().token(i).lower()).append(' ');
        }
        String text = words.toString();
        for (String ahead : AHEAD) {
            if (text.endsWith(ahead + " ") || text.contains(ahead + " ")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable VerbGroup lastBefore(Lattice lattice, int token) {
        VerbGroup last = null;
        for (int i = 0; i < token; i++) {
            for (Edge edge : lattice.from(i)) {
                boolean verb = edge.is(Tag.ACTIVE) || edge.is(Tag.PASSIVE) || edge.is(Tag.BE);
                if (verb
                        && edge.end() <= token
                        && edge.reading() instanceof VerbGroup group
                        && group.form() == VerbGroup.Form.FINITE
                        && (last == null || group.head() > last.head())) {
                    last = group;
                }
            }
        }
        return last;
    }
}
