package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.OtherName;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to a lattice the people, days and places a sentence mentions. */
public final class MentionReader {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final TitleWords titleWords = new TitleWords();
    private final CommonWords commonWords = new CommonWords();

    public MentionReader(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /**
     * Adds the mentions of a sentence to its lattice.
     *
     * @param text the text the sentence was taken from
     * @param words its words as the gazetteer reads them
     */
    public void read(Lattice lattice, String text, Words words) {
        Sentence sentence = lattice.sentence();
        Names names = Names.in(text, sentence, gazetteer, words);
        List<Edge> people = people(names);
        new Lists(sentence, people).all().forEach(lattice::add);
        new DelegationReader(names, people).all().forEach(lattice::add);
        people.forEach(lattice::add);
        boolean[] taken = taken(sentence.size(), people);
        days(lattice, taken);
        places(lattice, names, taken);
        states(lattice, names, taken);
        new AdjunctReader(sentence, people).all().forEach(lattice::add);
    }

    /** The title a text such as a publisher's name begins with, or null. */
    public @Nullable Title title(Sentence sentence, String text) {
        return new TitleReader(lexicon, titleWords, Names.in(text, sentence, gazetteer, gazetteer.words(text))).read(0);
    }

    private List<Edge> people(Names names) {
        Sentence sentence = names.sentence();
        PersonReader persons = new PersonReader(
                names,
                new TitleReader(lexicon, titleWords, names),
                new NameReader(lexicon, titleWords, commonWords, names));
        PairReader pairs = new PairReader(sentence, titleWords);
        GroupReader groups = new GroupReader(names, titleWords);
        List<Edge> people = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Edge edge = pairs.read(at);
            if (edge == null) {
                edge = groups.read(at);
            }
            if (edge == null) {
                edge = person(persons.read(at));
            }
            if (edge == null) {
                at = skipName(names, at);
            } else {
                people.add(edge);
                at = edge.end();
            }
        }
        return people;
    }

    /** Names of other things are passed as a whole, so that no person is read inside them. */
    private static int skipName(Names names, int at) {
        Names.Found found = names.at(at);
        return found != null && found.isFirst(OtherName.class) ? found.end() : at + 1;
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

    private static boolean[] taken(int size, List<Edge> people) {
        boolean[] taken = new boolean[size];
        for (Edge edge : people) {
            for (int i = edge.start(); i < edge.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    private static void days(Lattice lattice, boolean[] taken) {
        DayReader reader = new DayReader(lattice.sentence());
        int at = 0;
        while (at < lattice.size()) {
            Edge day = taken[at] ? null : reader.read(at);
            if (day == null) {
                at++;
            } else {
                lattice.add(day);
                at = day.end();
            }
        }
    }

    private void places(Lattice lattice, Names names, boolean[] taken) {
        PlaceReader reader = new PlaceReader(names, titleWords);
        for (int at = 0; at < lattice.size(); at++) {
            Edge place = taken[at] && !isAfterCounterpart(lattice, at) && !isInHeadline(lattice, at)
                    ? null
                    : reader.read(at);
            if (place != null) {
                lattice.add(place);
            }
        }
    }

    /** "Holm In Nairobi" in a headline that writes every word with a capital is no name. */
    private static boolean isInHeadline(Lattice lattice, int at) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE
                && lattice.sentence().token(at).is("in");
    }

    /** "His Russian counterpart in Paris" was met there; "the ambassador in Paris" works there. */
    private static boolean isAfterCounterpart(Lattice lattice, int at) {
        String before = at == 0 ? "" : lattice.sentence().token(at - 1).lower();
        return before.equals("counterpart") || before.equals("counterparts");
    }

    private static void states(Lattice lattice, Names names, boolean[] taken) {
        for (int at = 0; at < lattice.size(); at++) {
            Names.Found found = taken[at] ? null : names.at(at);
            if (found != null && (found.isFirst(Country.class) || found.isFirst(Body.class))) {
                lattice.add(new Edge(at, found.end(), Tag.STATE.bit(), null, null));
            }
        }
    }
}
