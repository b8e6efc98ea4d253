package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a clause claims where its own verb does not: of infinitives, and of nouns without a verb. */
final class Governors {
    private static final int REACH = 12;
    private static final int FARTHEST = 80;
    private static final Set<String> BEGINNINGS =
            Set.of("begin", "start", "open", "kick", "resume", "continue", "include", "hold", "conclude", "launch");

    private Governors() {}

    /** Whether the meeting is told by a noun whose verb is in the present: "talks begin with a meeting between". */
    static boolean isPresent(Match match) {
        VerbGroup governor =
                lastBefore(match.lattice(), match.edge("E").map(Edge::start).orElse(match.start()));
        return governor != null && governor.present() && BEGINNINGS.contains(governor.lemma());
    }

    static Modality modality(VerbGroup group, Match match) {
        Lattice lattice = match.lattice();
        if (group.modality() == Modality.PLANNED && isOfScrapped(match)) {
            return Modality.CANCELLED;
        }
        if (group.modality() != Modality.FACT) {
            return group.modality();
        }
        if (group.form() == VerbGroup.Form.FINITE) {
            return coordinated(group, lattice);
        }
        if (group.form() == VerbGroup.Form.GERUND && Cues.isAhead(lattice, group.start())) {
            return Modality.PLANNED;
        }
        if (group.form() == VerbGroup.Form.GERUND && Cues.isWish(lattice, group.start())) {
            return Modality.WISHED;
        }
        if (group.form() == VerbGroup.Form.INFINITIVE && Cues.isOfInvitation(lattice, group.start())) {
            return Modality.WISHED;
        }
        VerbGroup governor = lastBefore(lattice, group.start());
        if (governor == null) {
            return group.form() == VerbGroup.Form.INFINITIVE ? Modality.PLANNED : Modality.FACT;
        }
        if (group.form() == VerbGroup.Form.INFINITIVE && governor.modality() == Modality.FACT) {
            Modality journey = ofJourney(governor, lattice);
            return journey == Modality.FACT ? ObjectVerbs.modality(governor, lattice) : journey;
        }
        return governor.modality();
    }

    /** What the verbs around the event noun, or the words right before it, claim. */
    static Modality before(Match match) {
        Lattice lattice = match.lattice();
        int noun = match.edge("E").map(Edge::start).orElse(match.start());
        if (Cues.isAhead(lattice, noun)) {
            return Modality.PLANNED;
        }
        if (Cues.isWish(lattice, noun)) {
            return Modality.WISHED;
        }
        Modality later = Predicates.of(match);
        if (later != Modality.FACT) {
            return later;
        }
        VerbGroup near = nearest(lattice, noun);
        if (near != null && ObjectVerbs.modality(near, lattice) != Modality.FACT) {
            return isWished(near, lattice) ? Modality.WISHED : ObjectVerbs.modality(near, lattice);
        }
        VerbGroup governor = lastBefore(lattice, noun);
        if (governor == null) {
            return Modality.FACT;
        }
        Modality journey = Cues.isOver(lattice, noun) ? Modality.FACT : ofJourney(governor, lattice);
        return journey == Modality.FACT ? ofClause(coordinated(governor, lattice)) : journey;
    }

    /** Whether the verb itself is only wished for: "urged him to cancel talks". */
    private static boolean isWished(VerbGroup verb, Lattice lattice) {
        if (verb.form() != VerbGroup.Form.INFINITIVE) {
            return verb.modality() == Modality.WISHED;
        }
        VerbGroup governor = lastBefore(lattice, verb.start());
        return governor != null
                && (governor.modality() == Modality.WISHED
                        || governor.lemma().equals("call")
                        || ObjectVerbs.modality(governor, lattice) == Modality.WISHED);
    }

    /** What a verb claims, which shares the auxiliary of the one before it: "will visit Oslo and hold talks". */
    private static Modality coordinated(VerbGroup group, Lattice lattice) {
        if (!group.present() || group.start() == 0) {
            return group.modality();
        }
        boolean joined = switch (lattice.sentence().token(group.start() - 1).lower()) {
            case "and", "or", "then", ",", "also" -> true;
            default -> false;
        };
        VerbGroup before = joined ? lastBefore(lattice, group.start()) : null;
        return before == null || before.start() == before.head() ? group.modality() : before.modality();
    }

    /** Whether the match is in a clause about a journey or an occasion that was called off: "scrapped a trip where ...". */
    private static boolean isOfScrapped(Match match) {
        Lattice lattice = match.lattice();
        boolean related = false;
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - REACH - 4); i--) {
            String word = lattice.sentence().token(i).lower();
            related |= word.equals("where") || word.equals("which");
            for (Edge edge : lattice.from(i)) {
                if (related && edge.reading() instanceof VerbGroup verb && ObjectVerbs.isRefusing(verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Modality ofClause(Modality governor) {
        return switch (governor) {
            case FACT, EARLIER, DENIED, HABITUAL -> Modality.FACT;
            case PLANNED -> Modality.PLANNED;
            case CANCELLED -> Modality.CANCELLED;
            case WISHED -> Modality.WISHED;
        };
    }

    /** Purposes of journeys that begin or are to begin lie ahead: "arrived for talks", "is due in Oslo to meet her". */
    private static Modality ofJourney(VerbGroup verb, Lattice lattice) {
        boolean begun = switch (verb.lemma()) {
            case "arrive", "land", "head", "leave", "depart" -> true;
            case "travel", "fly", "go", "come" -> verb.present();
            case "be" ->
                verb.head() + 1 < lattice.size()
                        && lattice.sentence().token(verb.head() + 1).is("due");
            default -> false;
        };
        return begun && verb.modality() == Modality.FACT ? Modality.PLANNED : Modality.FACT;
    }

    /** The verb of any form whose object the noun is: no comma and few words between. */
    private static @Nullable VerbGroup nearest(Lattice lattice, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (lattice.sentence().token(i).is(",")) {
                return null;
            }
            for (Edge edge : lattice.from(i)) {
                if (edge.end() <= noun && edge.reading() instanceof VerbGroup group && !group.passive()) {
                    return group;
                }
            }
        }
        return null;
    }

    private static @Nullable VerbGroup lastBefore(Lattice lattice, int token) {
        VerbGroup last = null;
        for (int i = Math.max(0, token - FARTHEST); i < token; i++) {
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
