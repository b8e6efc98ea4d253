package dev.readout.benchmarks;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles from files of JSON Lines ({@code id, text, published, publisher, url, title}), gzipped or not. */
final class Corpus {

    /** Real news, where it lies beside the project; else the project's own corpus. */
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("../shared/corpora"),
            Path.of("extraction/src/test/resources/dev/readout/extraction/corpus/articles.jsonl"));

    private static final JsonMapper JSON = new JsonMapper();

    private Corpus() {}

    /**
     * The files of a corpus.
     *
     * @param place a file, or a folder of files that end in {@code .jsonl} or {@code .jsonl.gz}; empty for the usual place
     */
    static List<Path> files(String place) {
        Path path = place.isEmpty() ? usualPlace() : Path.of(place);
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No corpus at " + path + ": give a file or folder of JSON Lines", e);
        }
    }

    private static Path usualPlace() {
        return USUAL_PLACES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Run in the project's root, or name a corpus"));
    }

    /** Articles whose text is about 2 KB, 1,500 to 2,500 characters: up to {@code each} of a file, evenly spread over it. */
    static List<Article> ofUsualLength(List<Path> files, int each) {
        List<Article> chosen = new ArrayList<>();
        for (Path file : files) {
            List<Article> usual = new ArrayList<>();
            read(file, article -> {
                if (isUsual(article.content().length())) {
                    usual.add(article);
                }
            });
            int count = Math.min(each, usual.size());
            for (int i = 0; i < count; i++) {
                chosen.add(usual.get((int) ((long) i * usual.size() / count)));
            }
        }
        return chosen;
    }

    /** Hands over the articles of a file one by one. */
    static void read(Path file, Consumer<Article> reader) {
        try (BufferedReader lines = open(file)) {
            lines.lines().map(JSON::readTree).map(Corpus::article).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    private static boolean isUsual(int length) {
        return length >= 1_500 && length <= 2_500;
    }

    private static Article article(JsonNode line) {
        return new Article(
                line.path("id").asString(),
                line.path("text").asString(),
                ContentType.TEXT,
                line.path("url").asString(null),
                line.path("publisher").asString(null),
                line.path("published").asString(null),
                line.path("title").asString(null));
    }
}
