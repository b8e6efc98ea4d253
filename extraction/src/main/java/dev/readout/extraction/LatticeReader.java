package dev.readout.extraction;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.mention.MentionReader;
import dev.readout.extraction.mention.SentenceMentions;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.SentenceReader;
import dev.readout.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes lattices of the sentences of one text, that are read when they are looked at. For one thread. */
final class LatticeReader {
    private final String text;
    private final MentionReader mentions;
    private final SentenceReader sentences;
    private final Gazetteer gazetteer;
    private @Nullable Words words;

    LatticeReader(String text, Gazetteer gazetteer, MentionReader mentions, SentenceReader sentences) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        this.sentences = sentences;
    }

    Lattice of(Sentence sentence) {
        return new Lattice(sentence, new Source(sentence));
    }

    private Words words() {
        Words read = words == null ? gazetteer.words(text) : words;
        words = read;
        return read;
    }

    private final class Source implements Lattice.Source {
        private final Sentence sentence;
        private @Nullable SentenceMentions found;

        Source(Sentence sentence) {
            this.sentence = sentence;
        }

        private SentenceMentions found() {
            SentenceMentions read = found == null ? mentions.in(sentence, text, words()) : found;
            found = read;
            return read;
        }

        @Override
        public void add(Lattice.Stage stage, Lattice lattice) {
            switch (stage) {
                case PEOPLE -> found().addPeople(lattice);
                case DAYS -> found().addDays(lattice);
                case PLACES -> found().addPlaces(lattice);
                case REST -> {
                    found().addOthers(lattice);
                    sentences.read(lattice);
                }
            }
        }
    }
}
