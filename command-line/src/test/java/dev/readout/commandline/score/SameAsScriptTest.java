package dev.readout.commandline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the annotated articles and their scoring script are at hand ({@code READOUT_GOLD}, else {@code ../shared/gold}), both give the same figures. */
class SameAsScriptTest {

    private static final Path GOLD = Path.of(Objects.requireNonNullElse(
            System.getenv("READOUT_GOLD"), Path.of("..", "..", "shared", "gold").toString()));

    @ParameterizedTest
    @ValueSource(strings = {"seeds.jsonl", "west.dev.jsonl", "asia.dev.jsonl", "own.dev.jsonl"})
    void agrees(String name, @TempDir Path folder) throws IOException, InterruptedException {
        Path script = GOLD.resolve("score.py");
        Path gold = GOLD.resolve(name);
        assumeTrue(Files.exists(script) && Files.exists(gold), () -> "no annotated articles in " + GOLD);
        assumeTrue(hasPython(), "no python3");
        Map<String, String> annotated = AnnotatedArticles.lines(gold);
        Map<String, String> read = Score.read(annotated);
        Path predicted = Files.write(folder.resolve("read.jsonl"), read.values());

        for (String option : new String[] {"--json", "--all"}) {
            JsonNode theirs = run(script, gold, predicted, "--json", option);
            JsonNode ours = Score.compare(
                            annotated,
                            read,
                            option.equals("--all"),
                            0,
                            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .json();
            assertThat(ours.path("articles").asInt())
                    .isEqualTo(theirs.path("articles").asInt());
            assertThat(ours.path("gold").asInt()).isEqualTo(theirs.path("gold").asInt());
            assertThat(ours.path("predicted").asInt())
                    .isEqualTo(theirs.path("predicted").asInt());
            for (Figure figure : Figure.values()) {
                assertThat(ours.path(figure.key()).asDouble())
                        .as(name + " " + figure)
                        .isEqualTo(theirs.path(figure.key()).asDouble());
            }
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static JsonNode run(Path script, Path gold, Path predicted, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", script.toString(), gold.toString(), predicted.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        assertThat(process.waitFor()).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
