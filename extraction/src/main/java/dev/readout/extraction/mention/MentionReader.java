package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Adds to a lattice the people, days and places a sentence mentions. */
public final class MentionReader {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final TitleWords titleWords = new TitleWords();
    private final CommonWords commonWords = new CommonWords();
    private final PeopleOpenings openings;

    public MentionReader(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.openings = new PeopleOpenings(titleWords, lexicon);
    }

    /**
     * The mentions of one sentence, read as they are asked for.
     *
     * @param text the text the sentence was taken from
     * @param words its words as the gazetteer reads them
     */
    public SentenceMentions in(Sentence sentence, String text, Words words) {
        Names names = Names.in(text, sentence, gazetteer, words);
        return new SentenceMentions(names, titleWords, people(names).all());
    }

    /** The reader of the people of one sentence. */
    PeopleReader people(Names names) {
        PersonReader persons = new PersonReader(
                lexicon,
                names,
                new TitleReader(lexicon, titleWords, names),
                new NameReader(lexicon, titleWords, commonWords, names));
        return new PeopleReader(
                names,
                openings,
                new PairReader(names.sentence(), titleWords),
                new GroupReader(names, titleWords),
                persons);
    }

    /** The title a text such as a publisher's name begins with, or null. */
    public @Nullable Title title(Sentence sentence, String text) {
        return new TitleReader(lexicon, titleWords, Names.in(text, sentence, gazetteer, gazetteer.words(text))).read(0);
    }
}
