package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.OtherName;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.syntax.Tag;
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
     * The mentions of one sentence, read as they are asked for.
     *
     * @param text the text the sentence was taken from
     * @param words its words as the gazetteer reads them
     */
    public SentenceMentions in(Sentence sentence, String text, Words words) {
        Names names = Names.in(text, sentence, gazetteer, words);
        return new SentenceMentions(names, titleWords, people(names));
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
        return new Nationals(names).complete(people);
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
}
