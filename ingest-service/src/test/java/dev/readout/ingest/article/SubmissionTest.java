package dev.readout.ingest.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2024-05-14T06:31:02.345Z");

    @Test
    void everyFieldReachesTheRecordUnchanged() {
        Article article = article("""
                {"url": "https://Gazette.example/talks?utm_source=feed#top", "publisher": "The Gazette – Généralités",
                 "published": "2024-05-14T08:30:00+02:00", "title": " Talks ", "language": "pt-BR", "contentType": "text/html",
                 "content": "<p>Ada  Nor\\r\\nmet Bo\\tSud 🤝</p>\\n"}""");
        assertThat(article.getUrl()).isEqualTo("https://Gazette.example/talks?utm_source=feed#top");
        assertThat(article.getPublisher()).isEqualTo("The Gazette – Généralités");
        assertThat(article.getPublished()).isEqualTo("2024-05-14T08:30:00+02:00");
        assertThat(article.getTitle()).isEqualTo(" Talks ");
        assertThat(article.getLanguage()).isEqualTo("pt-BR");
        assertThat(article.getContentType()).isEqualTo(ContentType.TEXT_HTML);
        assertThat(article.getContent()).isEqualTo("<p>Ada  Nor\r\nmet Bo\tSud 🤝</p>\n");
        assertThat(article.getReceivedAt()).isEqualTo(NOW);
    }

    @Test
    void contentAloneIsAnArticleInPlainText() {
        Article article = article("{\"content\": \"Ada Nor met Bo Sud.\", \"url\": null, \"title\": \"\"}");
        assertThat(article.getContentType()).isEqualTo(ContentType.TEXT_PLAIN);
        assertThat(article.getUrl()).isNull();
        assertThat(article.getTitle()).isNull();
    }

    /** {@code printf '…' | sha256sum | cut -c1-32}: anyone can work an id out. */
    @Test
    void theIdIsADigestThatAnyoneCanWorkOut() {
        assertThat(article("{\"url\": \"HTTP://Gazette.example:80/talks?utm_source=feed#top\", \"content\": \"x\"}")
                        .getId())
                .isEqualTo("dc0902aa1007fc202329b65d9d69c7b6");
        assertThat(article("{\"content\": \"Ada Nor met Bo Sud.\"}").getId())
                .isEqualTo("8d49e75859fb9fce77db29698e8622c5");
    }

    /** The digest of what was received must never change by itself: it would make every article a changed one. */
    @Test
    void theRevisionStaysWhatItIs() {
        assertThat(article("{\"url\": \"https://gazette.example/talks\", \"content\": \"Ada Nor met Bo Sud.\"}")
                        .getRevision())
                .isEqualTo("c58146913f5cdb706d66e5cae2939c3a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'url': 'https://gazette.example/talks', 'content': 'Ada Nor met Bo Sud!'}",
                "{'url': 'https://gazette.example/talks', 'content': 'Ada Nor met Bo Sud.', 'title': 'Talks'}",
                "{'url': 'https://gazette.example/talks', 'content': 'Ada Nor met Bo Sud.', 'publisher': 'Talks'}",
                "{'url': 'https://gazette.example/talks', 'content': 'Ada Nor met Bo Sud.', 'contentType': 'text/html'}",
                "{'url': 'https://gazette.example/talks#a', 'content': 'Ada Nor met Bo Sud.'}",
            })
    void whateverChangesIsAnotherRevisionOfTheSameArticle(String changed) {
        Article before = article("{\"url\": \"https://gazette.example/talks\", \"content\": \"Ada Nor met Bo Sud.\"}");
        Article after = article(changed.replace('\'', '"'));
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getRevision()).isNotEqualTo(before.getRevision());
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        Article one = article("{\"publisher\": \"ab\", \"title\": \"c\", \"content\": \"x\"}");
        Article other = article("{\"publisher\": \"a\", \"title\": \"bc\", \"content\": \"x\"}");
        assertThat(one.getRevision()).isNotEqualTo(other.getRevision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-07-04",
                "2024-02-29",
                "2024-07-04T09:30",
                "2024-07-04T09:30:00",
                "2024-07-04T09:30:00Z",
                "2024-07-04T09:30:00.123456+05:30"
            })
    void datesAndDateTimesAreTaken(String published) {
        assertThat(article("{\"published\": \"" + published + "\", \"content\": \"x\"}")
                        .getPublished())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "published | 2023-02-29",
                "published | 2024-07",
                "published | July 4, 2024",
                "published | 2024-07-04 09:30:00",
                "published | 2024-07-04T09:30:00[Asia/Astana]",
                "published | 20240704",
                "url | gazette.example/talks",
                "language | english language",
                "language | en_GB",
                "contentType | text/markdown",
                "contentType | text/html; charset=utf-8",
                "title | half a pair \\ud83e",
                "title | wrong way round \\udd1d\\ud83e",
                "publisher | \\u0000",
                "content | zero \\u0000",
                "content | \\t\\n",
            })
    void aBadValueIsRefusedWithTheNameOfItsField(String field, String value) {
        String content = field.equals("content") ? "" : ", \"content\": \"x\"";
        Refusal refusal = refusal("{\"" + field + "\": \"" + value + "\"" + content + "}");
        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
        assertThat(refusal.detail()).startsWith(field + " ").endsWith(".");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Refusal refusal = refusal("{\"uri\": {\"a\": [1]}, \"title\": 5, \"content\": [], \"published\": \"July\"}");
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("uri", "title", "content", "published");
        assertThat(refusal.faults().getFirst().detail())
                .contains("url, publisher, published, title, language, contentType, content");
    }

    @Test
    void anAnswerIsNoEchoOfWhatWasSent() {
        var json = new StringBuilder("{\"content\": \"x\"");
        for (int i = 0; i < 1000; i++) {
            json.append(", \"").append("x".repeat(200)).append(i).append("\": 0");
        }
        Refusal refusal = refusal(json.append("}").toString());
        assertThat(refusal.faults()).hasSize(20);
        assertThat(refusal.faults().getFirst().field()).hasSize(61).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[]",
                "\"content\"",
                "null",
                "{\"content\": \"x\"} {\"content\": \"y\"}",
                "{\"content\": \"x\"} x",
                "{\"content\": \"x\", \"content\": \"y\"}",
                "{'content': 'x'}",
                "{\"content\": \"a\nb\"}",
                "{\"content\": \"\\x\"}",
                "{\"content\": \"x",
                "{\"content\": tru}",
                "{\"content\": 01}"
            })
    void whatIsNoJsonObjectIsMalformed(String json) {
        Refusal refusal = refusal(json);
        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal.detail()).endsWith(".").doesNotContain("Stream", "Source", "[");
    }

    @Test
    void nestingDoesNotEatTheStack() {
        Refusal refusal = refusal("{\"content\": " + "[".repeat(100_000));
        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal.detail()).contains("nested too deeply").endsWith(".");
    }

    @Test
    void jsonIsUtf8() {
        byte[] latin = {'{', '"', 'c', 'o', 'n', 't', 'e', 'n', 't', '"', ':', '"', (byte) 0xE9, '"', '}'};
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> JsonArticle.read(latin));
        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    }

    private static Article article(String json) {
        return JsonArticle.read(json.getBytes(UTF_8)).received(NOW);
    }

    private static Refusal refusal(String json) {
        return catchThrowableOfType(Refusal.class, () -> article(json));
    }
}
