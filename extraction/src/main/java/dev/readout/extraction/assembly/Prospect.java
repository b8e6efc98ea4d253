package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Pattern;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Reading;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;

/** Asks whether a sentence may tell of a meeting, before it is known whom any word means: if none of an article may, nobody need be found out. */
final class Prospect implements Reading.Question {

    @Override
    public boolean mayPass(Pattern pattern, Production.Meeting meeting, Lattice lattice) {
        boolean alone = pattern.catches("A") && !pattern.mayCatch("B") && !meeting.continued();
        return !alone || lattice.all(Tag.PEOPLE).stream().anyMatch(Prospect::isPlural);
    }

    @Override
    public boolean passes(Production.Meeting meeting, Match match) {
        boolean alone = match.edge("B").isEmpty()
                && !meeting.continued()
                && match.edge("A").filter(edge -> !isPlural(edge)).isPresent();
        return !alone && Sightings.mayTell(meeting, match);
    }

    /** Whether words tell of more than one person, or of people told before. */
    private static boolean isPlural(Edge edge) {
        return !(edge.reading() instanceof PeopleMention people)
                || people.kind() != PeopleMention.Kind.EACH
                || people.members().size() > 1;
    }
}
