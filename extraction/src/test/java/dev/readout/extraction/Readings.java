package dev.readout.extraction;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.mention.MentionReader;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.syntax.SentenceReader;
import dev.readout.extraction.text.Document;
import dev.readout.extraction.text.DocumentReader;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads texts as the extractor does, for tests of single steps. */
public final class Readings {
    public static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Lexicon LEXICON = Lexicon.load();
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER, LEXICON);
    private static final SentenceReader SENTENCES = new SentenceReader(LEXICON);

    private Readings() {}

    /** A lattice for each sentence of a text. */
    public static List<Lattice> of(String text) {
        Document document = DocumentReader.read(article(text), Readings::isPlace);
        Words words = GAZETTEER.words(text);
        List<Lattice> lattices = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Lattice lattice = new Lattice(sentence);
            MENTIONS.read(lattice, text, words);
            SENTENCES.read(lattice);
            lattices.add(lattice);
        }
        return lattices;
    }

    public static Article article(String text) {
        return new Article("test", text, ContentType.TEXT, null, null, null, null);
    }

    public static boolean isPlace(String name) {
        return GAZETTEER.matches(name).size() == 1;
    }
}
