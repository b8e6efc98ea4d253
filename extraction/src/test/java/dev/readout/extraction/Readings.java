package dev.readout.extraction;

import dev.readout.extraction.gazetteer.Gazetteer;
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
    public static final Lexicon LEXICON = Lexicon.load();
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER, LEXICON);
    private static final SentenceReader SENTENCES = new SentenceReader(LEXICON);

    private Readings() {}

    /** A lattice for each sentence of a text. */
    public static List<Lattice> of(String text) {
        Document document = DocumentReader.read(article(text), Readings::isPlace);
        LatticeReader reader = new LatticeReader(document.text().text(), GAZETTEER, MENTIONS, SENTENCES);
        List<Lattice> lattices = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            lattices.add(reader.of(sentence));
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
