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
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles from a file of JSON Lines ({@code id, text, published, publisher, url}), gzipped or not. */
final class Corpus {

    private static final JsonMapper JSON = new JsonMapper();

    private Corpus() {}

    /** The first {@code limit} articles whose text is about 2 KB: 1,000 to 3,000 characters. */
    static List<Article> ofUsualLength(Path file, int limit) {
        try (BufferedReader lines = open(file)) {
            return lines.lines()
                    .map(JSON::readTree)
                    .filter(line -> usual(line.path("text").asString("").length()))
                    .limit(limit)
                    .map(Corpus::article)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    private static boolean usual(int length) {
        return length >= 1_000 && length <= 3_000;
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
