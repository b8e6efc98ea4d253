package dev.readout.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnsupportedLanguageTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    @Test
    void saysThatItDidNotRead() {
        Extraction extraction = EXTRACTOR.extract(
                article(
                        "El presidente de Kenia se reunió en Oslo\n\nEl presidente de Kenia, Daniel Otieno, se reunió el lunes con la"
                                + " ministra de Asuntos Exteriores de Noruega, Ida Holm, para hablar del comercio entre los dos países."));

        assertThat(extraction.language()).isEqualTo("es");
        assertThat(extraction.unsupported()).isEqualTo("The article is in Spanish; only English is read.");
        assertThat(extraction.reports()).isEmpty();
        assertThat(extraction.title()).isEqualTo("El presidente de Kenia se reunió en Oslo");
        assertThat(extraction.published()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void readsEnglishAndWhatIsTooShortToTell() {
        Extraction english = EXTRACTOR.extract(
                article("Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm in Oslo on Monday."));
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.unsupported()).isNull();
        assertThat(english.reports()).hasSize(1);

        Extraction headline = EXTRACTOR.extract(article("President Otieno meets Foreign Minister Holm"));
        assertThat(headline.language()).isNull();
        assertThat(headline.unsupported()).isNull();
    }

    private static Article article(String text) {
        return new Article("1", text, ContentType.TEXT, null, null, "2024-05-06", null);
    }
}
