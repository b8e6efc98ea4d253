package dev.readout.commandline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the articles of our own writing are read: never worse than before. The figures reached are in {@code corpus-floor.json}; run with
 * {@code -Dreadout.floor=raise} to raise them to those of today where these are higher. Only shares of what is annotated are held: one meeting more that is found
 * may well lower those that are of what was found.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of(
            "..", "extraction", "src", "test", "resources", "dev", "readout", "extraction", "corpus", "articles.jsonl");
    private static final Path FLOOR =
            Path.of("src", "test", "resources", "dev", "readout", "commandline", "score", "corpus-floor.json");
    private static final List<Figure> HELD = List.of(Figure.F1, Figure.MAIN_RECALL, Figure.RECORD);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void isReadNoWorseThanBefore() throws IOException {
        Map<String, Double> floor = JSON.readValue(Files.readString(FLOOR), new TypeReference<>() {});
        Map<String, String> annotated = AnnotatedArticles.lines(CORPUS);
        Result result = Score.compare(
                annotated,
                Score.read(annotated),
                false,
                annotated.size(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));

        Map<String, Double> now = new TreeMap<>();
        for (Figure figure : HELD) {
            now.put(figure.key(), result.json().path(figure.key()).asDouble());
        }
        if ("raise".equals(System.getProperty("readout.floor"))) {
            floor.forEach((figure, value) -> now.merge(figure, value, Math::max));
            Files.writeString(FLOOR, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n");
            return;
        }
        assertThat(floor.keySet()).isEqualTo(now.keySet());
        assertThat(now)
                .allSatisfy((figure, value) -> assertThat(value).as(figure).isGreaterThanOrEqualTo(floor.get(figure)));
    }
}
