package dev.readout.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.extraction.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void takesTheArticleOutOfANewsSite() throws IOException {
        String text = HtmlText.read(page("news-site.html")).text();

        assertThat(text)
                .contains(
                        "Kenya and Norway sign fisheries accord\n",
                        "May 6, 2024",
                        "Kenyan President Daniel Otieno shakes hands with",
                        "OSLO, May 6 (Example) — Kenyan President Daniel Otieno met with Norwegian Foreign Minister Ida Holm here on Monday.",
                        "energy & trade",
                        "Otieno, who is on his first journey");
        assertThat(text)
                .doesNotContain(
                        "cookies", "Politics", "Luc Moreau", "Eva Ruiz", "Jan Bakker", "All rights", "Paul Grant");
    }

    @Test
    void readsTablesForLayoutAndTagsThatAreNotClosed() throws IOException {
        String text = HtmlText.read(page("old-ministry.html")).text();

        assertThat(text)
                .contains(
                        "Foreign Minister Holm receives President Otieno\n",
                        "\n6 May 2024",
                        "The ministers' staff, the ambassadors of both countries & the heads of the harbours were present at the talks\u00a0as well.",
                        "Kenya’s part in the talks on the law of the sea, which she called “decisive”",
                        "It is to enter into force next year, when both parliaments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-site.html", "old-ministry.html"})
    void everyCharacterStandsWhereItSays(String name) throws IOException {
        check(page(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AT&T said; and met | AT&T said; and met | AT&T said; and met
            a &lt;b&gt; c | <b> | &lt;b&gt;
            Tom &amp; Ida | & Ida | &amp; Ida
            x &#x41;&#66; y | AB | &#x41;&#66;
            in &copy2024 now | ©2024 | &copy2024
            an &unknown; word | &unknown; word | &unknown; word
            one &#128512; two | 😀 two | &#128512; two
            here <b>is <i>bold</b> text</i> end | bold text end | bold</b> text</i> end
            """)
    void aSpanCoversAllItWasReadFrom(String html, String words, String written) {
        PlainText text = HtmlText.read("<p>" + html + "</p>");
        int at = text.text().indexOf(words);
        assertThat(at).as(text.text()).isNotNegative();
        Span origin = text.origin(new Span(at, at + words.length()));
        assertThat(origin.of("<p>" + html + "</p>")).isEqualTo(written);
    }

    @Test
    void answersAnythingInTimeAndInPlace() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<div class=related>",
            "</div>",
            "<h1>",
            "<li><a href=x>",
            "</a>",
            "<table><tr><td>",
            "&amp;",
            "&",
            ";",
            "&#39;",
            "&nbsp",
            "\r\n",
            "\n",
            "Kenyan President Daniel Otieno met ",
            "Norwegian Foreign Minister Ida Holm in Oslo. ",
            "<!--",
            "-->",
            "<",
            ">",
            "<script>",
            "</script>",
            "\u0000",
            "😀",
            "é",
            "\"",
            "<br>",
            "<b",
            "</b>",
            "The talks, which lasted for an hour, were useful, she said. "
        };
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder html = new StringBuilder();
            for (int k = random.nextInt(200); k > 0; k--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThatCode(() -> check(html.toString())).as(html.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void takesNoLongerForDepthAndSize() {
        String sentence = "Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm in Oslo. ";
        assertThat(HtmlText.read("<div>".repeat(100_000) + sentence.repeat(20)).text())
                .contains("Ida Holm");
        assertThat(HtmlText.read(("<p>" + sentence).repeat(25_000)).text()).contains("Ida Holm");
    }

    private static void check(String html) {
        PlainText text = HtmlText.read(html);
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            Span origin = text.origin(new Span(i, i + 1));
            assertThat(origin.start()).isGreaterThanOrEqualTo(before == 0 ? 0 : before - 33);
            assertThat(origin.end()).isLessThanOrEqualTo(html.length());
            before = origin.start();
            String written = origin.of(html);
            if (!Letters.isBlank(c) && c != '\ufffd' && !written.startsWith("&")) {
                assertThat(written).as("at " + i + " of " + text.text()).isEqualTo(String.valueOf(c));
            }
        }
    }

    private static String page(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlTextTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
