package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vice-Premier Zhang | Vice Premier Zhang",
                "the U.S. and Côte d’Ivoire | the U S and Côte d’Ivoire",
                "China's premier | China 's premier",
                "N'Djamena, Chad | N'Djamena , Chad",
                "(CPC) “Party” | CPC Party",
                "Gen. Secretary | Gen Secretary",
                "G7/G20 | G7 G20",
            })
    void partsWords(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(" ", -1));
    }

    @Test
    void looksThroughInvisibleCharacters() {
        assertThat(key("Ba\u00adku")).isEqualTo(key("Baku"));
        assertThat(key("Ba\u200bku")).isEqualTo(key("Baku"));
        assertThat(key("Kazan\u0301")).isEqualTo(key("Kazan"));
    }

    @Test
    void tellsHowWordsAreWritten() {
        Words words = Words.of("XI met Putin");
        assertThat(IntStream.range(0, 3).mapToObj(words::startsWithCapital)).containsExactly(true, false, true);
        assertThat(IntStream.range(0, 3).mapToObj(words::allCapitals)).containsExactly(true, false, false);
    }

    @Test
    void breaksAtSentencesAndParagraphsButNotAtAbbreviationsAndLines() {
        assertThat(breaks("in Samarkand. Tokayev")).containsExactly(true, false, true);
        assertThat(breaks("St. Petersburg")).containsExactly(true, false);
        assertThat(breaks("New\nYork\n\nCity")).containsExactly(true, false, true);
        assertThat(breaks("Paris (France)")).containsExactly(true, true);
    }

    @Test
    void findsTheWordAtAnOffset() {
        Words words = Words.of("one two three");
        assertThat(words.atOrAfter(0)).isZero();
        assertThat(words.atOrAfter(1)).isEqualTo(1);
        assertThat(words.atOrAfter(4)).isEqualTo(1);
        assertThat(words.atOrAfter(9)).isEqualTo(3);
    }

    @Test
    void wordsLieInOrderWithinAnyText() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            String text = randomText(random);
            Words words = Words.of(text);
            int end = 0;
            for (int i = 0; i < words.count(); i++) {
                assertThat(words.start(i)).as(text).isGreaterThanOrEqualTo(end);
                assertThat(words.end(i)).as(text).isGreaterThan(words.start(i));
                end = words.end(i);
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsTenMegabytesWithoutABlank() {
        Words words = Words.of("x".repeat(10_000_000));
        assertThat(words.count()).isEqualTo(1);
        assertThat(words.end(0)).isEqualTo(10_000_000);
    }

    @Test
    void differentWordsOfAllTablesHaveDifferentKeys() {
        Map<Long, String> known = new HashMap<>();
        for (String table : List.of("countries.tsv", "cities.tsv", "bodies.tsv", "offices.tsv", "people.tsv")) {
            for (Table.Row row : Table.read(table).rows()) {
                for (String cell : row.cells()) {
                    Words words = Words.of(cell);
                    for (int i = 0; i < words.count(); i++) {
                        String word = Names.fold(cell.substring(words.start(i), words.end(i)));
                        String before = known.putIfAbsent(words.key(i), word);
                        assertThat(before == null || before.equals(word) || word.isEmpty())
                                .as(before + " and " + word)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(20_000);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(Character.MIN_SUPPLEMENTARY_CODE_POINT);
                        case 1 -> " .,'’-\n&ßæ\u0301\u200b".codePointAt(random.nextInt(12));
                        default -> 'A' + random.nextInt(58);
                    });
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.count())
                .mapToObj(i -> text.substring(words.start(i), words.end(i)))
                .toList();
    }

    private static List<Boolean> breaks(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.count()).mapToObj(words::breakBefore).toList();
    }

    private static long key(String word) {
        Words words = Words.of(word);
        assertThat(words.count()).isEqualTo(1);
        return words.key(0);
    }
}
