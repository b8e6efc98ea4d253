package dev.readout.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Mixtures;
import dev.readout.extraction.Readings;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.DocumentReader;
import dev.readout.extraction.text.Sentence;
import org.junit.jupiter.api.Test;

/** Where no people and no day are said to begin, none would have been read. */
class OpeningsTest {
    private static final Lexicon LEXICON = Readings.LEXICON;
    private static final MentionReader MENTIONS = new MentionReader(Readings.GAZETTEER, LEXICON);
    private static final PeopleOpenings OPENINGS = new PeopleOpenings(new TitleWords(), LEXICON);

    @Test
    void missesNothing() {
        Mixtures.ofExamples(2_000).forEach(OpeningsTest::check);
    }

    private static void check(String text) {
        Words words = Readings.GAZETTEER.words(text);
        for (Sentence sentence :
                DocumentReader.read(Readings.article(text), Readings::isPlace).sentences()) {
            Names names = Names.in(text, sentence, Readings.GAZETTEER, words);
            PeopleReader people = MENTIONS.people(names);
            DayReader days = new DayReader(sentence);
            for (int at = 0; at < sentence.size(); at++) {
                if (!OPENINGS.mayBegin(names, at)) {
                    assertThat(people.read(at)).as("%s at %d", text, at).isNull();
                }
                if (!days.mayBegin(at)) {
                    assertThat(days.read(at)).as("%s at %d", text, at).isNull();
                }
            }
        }
    }
}
