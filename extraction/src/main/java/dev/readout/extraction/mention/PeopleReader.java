package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.OtherName;
import dev.readout.extraction.gazetteer.Region;
import dev.readout.extraction.gazetteer.Venue;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the people of a sentence from left to right, one by one or several told together. */
final class PeopleReader {
    private final Names names;
    private final Sentence sentence;
    private final PeopleOpenings openings;
    private final PairReader pairs;
    private final GroupReader groups;
    private final PersonReader persons;

    PeopleReader(Names names, PeopleOpenings openings, PairReader pairs, GroupReader groups, PersonReader persons) {
        this.names = names;
        this.sentence = names.sentence();
        this.openings = openings;
        this.pairs = pairs;
        this.groups = groups;
        this.persons = persons;
    }

    /** All people, none overlapping another. */
    List<Edge> all() {
        List<Edge> people = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Edge edge = openings.mayBegin(names, at) ? read(at) : null;
            if (edge == null) {
                at = skipName(at);
            } else {
                people.add(edge);
                at = edge.end();
            }
        }
        return new Nationals(names).complete(people);
    }

    /** The people told from a token on; null if none are. */
    @Nullable
    Edge read(int at) {
        Edge edge = pairs.read(at);
        if (edge == null) {
            edge = groups.read(at);
        }
        return edge == null ? person(persons.read(at)) : edge;
    }

    /** Names of other things are passed as a whole, so that no person is read inside them. */
    private int skipName(int at) {
        Names.Found found = names.at(at);
        return found != null && (found.isFirst(OtherName.class) || isPlace(found, at)) ? found.end() : at + 1;
    }

    /** "Los Angeles": no person's name begins within that of a place. */
    private static boolean isPlace(Names.Found found, int at) {
        return found.end() > at + 1
                && (found.isFirst(City.class) || found.isFirst(Region.class) || found.isFirst(Venue.class));
    }

    private static @Nullable Edge person(@Nullable PersonMention mention) {
        return mention == null
                ? null
                : new Edge(
                        mention.start(),
                        mention.end(),
                        Tag.PERSON.bit() | Tag.PEOPLE.bit(),
                        null,
                        PeopleMention.of(mention));
    }
}
