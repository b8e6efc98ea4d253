package dev.readout.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final String BODY =
            "\n\nKenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm in Oslo on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Otieno says fish has become too dear for all who live far from the sea; Otieno says fish has become too dear for all who live far from the sea",
                "date 2024-07-04 Otieno says fish has become too dear for all who live far from the sea; Otieno says fish has become too dear for all who live far from the sea",
                "2024-07-04 - Otieno says fish has become too dear for all who live far from the sea; Otieno says fish has become too dear for all who live far from the sea",
                "July 4 talks of Otieno and Holm on fish; July 4 talks of Otieno and Holm on fish"
            })
    void dateBefore(String line, String title) {
        Article article = new Article("test", line + BODY, ContentType.TEXT, null, null, null, null);
        assertThat(DocumentReader.read(article, name -> false).title()).isEqualTo(title);
    }
}
