package dev.readout.enrichment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Extractor;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExtractorReaderTest {

    private static final ExtractorReader READER = new ExtractorReader(Extractor.load());

    @Test
    void anotherLanguageIsUnsupportedAndNotWithoutMeetings() {
        ArticleReports reports = READER.read(article(
                "Der Präsident von Kenia hat am Montag die Außenministerin von Norwegen getroffen, um über den Handel zwischen den"
                        + " beiden Ländern zu sprechen."));
        assertThat(reports.getLanguage()).isEqualTo("de");
        assertThat(reports.getUnsupported()).isEqualTo("The article is in German; only English is read.");
        assertThat(reports.getReports()).isEmpty();
    }

    @Test
    void anArticleWithoutMeetingsIsSupported() {
        ArticleReports reports = READER.read(article("The harvest was the best that the region had in ten years."));
        assertThat(reports.getLanguage()).isEqualTo("en");
        assertThat(reports.getUnsupported()).isNull();
        assertThat(reports.getReports()).isEmpty();
    }

    private static Article article(String content) {
        return new Article("1", "1", null, null, null, null, null, ContentType.TEXT_PLAIN, content, Instant.EPOCH);
    }
}
