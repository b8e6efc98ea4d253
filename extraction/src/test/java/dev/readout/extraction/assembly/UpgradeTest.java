package dev.readout.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extractor;
import dev.readout.extraction.Field;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.PartnershipUpgrade;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradeTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String MET =
            "Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm in Oslo on Monday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "The two sides raised relations to a comprehensive strategic partnership.; -; comprehensive strategic partnership",
                "Relations were upgraded from a strategic partnership to a comprehensive strategic partnership.; strategic partnership; comprehensive strategic partnership",
                "They elevated ties from the level of cooperative partnership to that of a special strategic partnership.; cooperative partnership; special strategic partnership",
                "The two sides announced the elevation of bilateral relations to an all-weather strategic partnership.; -; all-weather strategic partnership",
                "The two sides agreed to establish a strategic partnership.; -; strategic partnership"
            })
    void tellsBetweenWhomFromWhichLevelAndToWhich(String sentence, String from, String to) {
        assertThat(report(MET + sentence).upgrade()).isEqualTo(new PartnershipUpgrade(List.of("KE", "NO"), from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The two sides praised their strategic partnership.",
                "The two sides hope to raise relations to a strategic partnership.",
                "Taxes were raised to a record."
            })
    void isSilentWhereNoneIsTold(String sentence) {
        assertThat(report(MET + sentence).upgrade()).isNull();
    }

    @Test
    void showsTheWords() {
        String text =
                MET + "Relations were upgraded from a strategic partnership to a comprehensive strategic partnership.";
        assertThat(report(text).evidenceByField().get(Field.PARTNERSHIP))
                .satisfies(span -> assertThat(span.of(text))
                        .isEqualTo("upgraded from a strategic partnership to a comprehensive strategic partnership"));
    }

    private static MeetingReport report(String text) {
        Article article = new Article("test", text, ContentType.TEXT, null, null, "2025-03-12", null);
        return EXTRACTOR.extract(article).reports().getFirst();
    }
}
