package dev.readout.extraction.assembly;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a match of an outcome rule says a meeting brought. */
final class Results {
    private static final Set<String> DENIALS = Set.of("without", "no", "not", "nor", "neither", "any");

    private static final Set<String> SIGNING = Set.of(
            "sign",
            "ink",
            "initial",
            "conclude",
            "seal",
            "exchange",
            "witness",
            "publish",
            "issue",
            "release",
            "adopt");

    private static final int SUBJECT_REACH = 24;

    private Results() {}

    /** The outcomes, none if they are wished, planned or denied. */
    static Set<Outcome> of(Production.Result result, Match match) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (!happened(match) || isDenied(match) || isOlder(match) || isNoun(match)) {
            return outcomes;
        }
        if (result.outcome() != null) {
            outcomes.add(result.outcome());
        }
        match.edge("D").ifPresent(first -> {
            add(outcomes, first);
            Lattice lattice = match.lattice();
            for (int i = match.start(); i < end(match, first); i++) {
                lattice.from(i).stream().filter(edge -> edge.is(Tag.DOCUMENT)).forEach(edge -> add(outcomes, edge));
            }
        });
        return outcomes;
    }

    private static void add(Set<Outcome> outcomes, Edge edge) {
        if (edge.reading() instanceof Outcome outcome) {
            outcomes.add(outcome);
        }
    }

    private static boolean happened(Match match) {
        return verb(match)
                .map(group -> group.form() != VerbGroup.Form.INFINITIVE
                        && (group.modality() == Modality.FACT || group.modality() == Modality.EARLIER))
                .orElse(true);
    }

    /** "Outstanding issues over the protocol". */
    private static boolean isNoun(Match match) {
        Between between = new Between(match.lattice());
        return verb(match)
                .map(verb -> between.isNoun(verb) || (verb.present() && !hasSubject(match.lattice(), verb)))
                .orElse(false);
    }

    /** Whether people or a state stand before a verb in the present, which else will be a plural. */
    private static boolean hasSubject(Lattice lattice, VerbGroup verb) {
        for (int i = Math.max(0, verb.start() - SUBJECT_REACH); i < verb.start(); i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.end() == verb.start() && (edge.is(Tag.PEOPLE) || edge.is(Tag.STATE))) {
                    return true;
                }
            }
        }
        return verb.start() < verb.head();
    }

    /** The verb of the document: of several the last one before it, "agreed to raise ties and issued a statement". */
    private static Optional<VerbGroup> verb(Match match) {
        VerbGroup verb = match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group ? group : null)
                .orElse(null);
        int document = match.edge("D").map(Edge::start).orElse(0);
        if (verb == null || document < verb.start()) {
            return Optional.ofNullable(verb);
        }
        for (int i = verb.head() + 1; i < document; i++) {
            for (Edge edge : match.lattice().from(i)) {
                verb = edge.is(Tag.SIGN) && edge.reading() instanceof VerbGroup group ? group : verb;
            }
        }
        return Optional.of(verb);
    }

    /** Whether the document has a name, "the Lagos Accord", and is not said to have been signed: it was there before. */
    private static boolean isOlder(Match match) {
        Sentence sentence = match.lattice().sentence();
        boolean signing =
                verb(match).map(VerbGroup::lemma).filter(SIGNING::contains).isPresent();
        return !signing
                && !sentence.shouted()
                && match.edge("D")
                        .filter(edge -> edge.is(Tag.DOCUMENT) && edge.start() > 0)
                        .map(edge -> sentence.token(edge.end() - 1).isCapitalised()
                                && sentence.token(edge.start() - 1).isCapitalised())
                        .orElse(false);
    }

    private static boolean isDenied(Match match) {
        for (int i = match.start(); i < match.end(); i++) {
            if (DENIALS.contains(match.lattice().sentence().token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Where a list of documents that begins with the first one ends: at the next verb. */
    private static int end(Match match, Edge first) {
        int verb = match.edge("V").map(Edge::start).orElse(-1);
        if (verb > first.start()) {
            return match.end();
        }
        Lattice lattice = match.lattice();
        for (int i = first.end(); i < lattice.size(); i++) {
            if (lattice.from(i).stream().anyMatch(Results::isVerb)) {
                return i;
            }
        }
        return lattice.size();
    }

    private static boolean isVerb(Edge edge) {
        return edge.reading() instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE;
    }
}
