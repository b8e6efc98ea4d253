package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a clause claims where its own verb does not: of infinitives, and of nouns without a verb. */
final class Governors {
    private static final String[] AHEAD = {"ahead of", "before", "prior to", "on the eve of"};

    private static final int REACH = 6;
    private static final Set<String> CANCELLATIONS =
            Set.of("cancel", "postpone", "scrap", "shelve", "call", "abort", "suspend", "delay");
    private static final Set<String> ARRANGEMENTS = Set.of("set", "schedule", "plan", "expect", "arrange", "fix");
    private static final Set<String> ARRANGED =
            Set.of("set", "scheduled", "planned", "expected", "due", "slated", "fixed");
    private static final Set<String> BEGINNINGS =
            Set.of("begin", "start", "open", "kick", "resume", "continue", "include", "hold", "conclude", "launch");
    private static final Set<String> OCCURRENCES =
            Set.of("take", "hold", "be", "happen", "occur", "begin", "start", "open");

    private Governors() {}

    /** Whether the meeting is told by a noun whose verb is in the present: "talks begin with a meeting between". */
    static boolean isPresent(Match match) {
        VerbGroup governor =
                lastBefore(match.lattice(), match.edge("E").map(Edge::start).orElse(match.start()));
        return governor != null && governor.present() && BEGINNINGS.contains(governor.lemma());
    }

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
        Modality after = after(match);
        if (after != Modality.FACT) {
            return after;
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

    /** What the verb of which the noun with its people is the subject claims: "talks between them are set for May". */
    private static Modality after(Match match) {
        Lattice lattice = match.lattice();
        for (int i = match.end(); i < Math.min(lattice.size(), match.end() + REACH); i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.reading() instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE) {
                    return ofSubject(group, lattice.sentence().token(group.head() + 1));
                }
            }
            if (lattice.sentence().token(i).is(",")) {
                return Modality.FACT;
            }
        }
        return Modality.FACT;
    }

    private static Modality ofSubject(VerbGroup group, Token next) {
        boolean cancelled = group.passive() && CANCELLATIONS.contains(group.lemma());
        boolean set = (group.passive() && ARRANGEMENTS.contains(group.lemma()))
                || (group.lemma().equals("be") && ARRANGED.contains(next.lower()));
        boolean ahead = group.modality() == Modality.PLANNED && OCCURRENCES.contains(group.lemma());
        return cancelled ? Modality.CANCELLED : set || ahead ? Modality.PLANNED : Modality.FACT;
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
