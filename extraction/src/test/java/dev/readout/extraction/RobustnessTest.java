package dev.readout.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever comes in, the extractor answers, answers the same again, and takes no more than its time. */
class RobustnessTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String MEETING =
            "OSLO, May 5 (NTB) -- Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm here on"
                    + " Monday.";
    private static final String[] PIECES = {
        "President ",
        "of ",
        "the ",
        "France ",
        "met ",
        "with ",
        "his ",
        "counterpart ",
        "Ida Holm",
        ", ",
        ". ",
        "\n",
        "\n\n",
        "on Monday ",
        "in Oslo ",
        "talks ",
        "between ",
        "and ",
        "was received by ",
        "will ",
        "\"",
        "“",
        "(",
        ")",
        "—",
        " -- ",
        "OSLO, May 5 (NTB) ",
        "July 3, 2024 ",
        "'s ",
        "by phone ",
        "signed ",
        "memorandum of understanding ",
        "\u200b",
        "\u202e",
        "é",
        "ß",
        "\ud83d\ude00",
        "\ud83d",
        "1",
        "a",
        "A",
        " > ",
        "<p>",
        "&amp;",
        "the two leaders ",
        "they ",
        "he ",
        "Mr. ",
        "to "
    };

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void answersRandomPieces(ContentType type) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String content = text.toString();
            assertThatCode(() -> check(article(content, type))).as(content).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void answersRandomCharacters(ContentType type) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 1000; i++) {
            char[] chars = new char[random.nextInt(200)];
            for (int k = 0; k < chars.length; k++) {
                chars[k] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
            }
            String content = new String(chars);
            assertThatCode(() -> check(article(content, type))).as(content).doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(60)
    void takesTimeInProportionToHostileInput() {
        for (String piece : List.of(
                "met with President ", "(", ", who ", "and the ", "\"", "a", "President of ", "I ", "on Monday ")) {
            String text = piece.repeat(2_000_000 / piece.length());
            check(article(text, ContentType.TEXT));
            // after a meeting nothing is passed over
            check(article(MEETING + " " + text, ContentType.TEXT));
        }
    }

    @Test
    void givesTheSameToSeveralThreads() throws Exception {
        Extraction expected = EXTRACTOR.extract(article(MEETING, ContentType.TEXT));
        assertThat(expected.reports()).hasSize(1);
        Callable<Extraction> task = () -> EXTRACTOR.extract(article(MEETING, ContentType.TEXT));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Extraction> result : threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private static Article article(String content, ContentType type) {
        return new Article("test", content, type, null, null, "2024-05-06", null);
    }

    private static void check(Article article) {
        for (MeetingReport report : EXTRACTOR.extract(article).reports()) {
            assertThat(report.evidence().end())
                    .isLessThanOrEqualTo(article.content().length());
            assertThat(report.participants()).hasSizeGreaterThan(1);
        }
    }
}
