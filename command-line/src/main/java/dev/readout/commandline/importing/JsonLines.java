package dev.readout.commandline.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines: one article per line, as for {@code POST /articles} or as for {@code readout extract}. */
final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    static void read(InputStream in, String source, ArticleSink sink) throws IOException, UnreadableSource {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                sink.accept(ArticleJson.line(JSON.readTree(line)));
            } catch (JacksonException e) {
                throw new UnreadableSource(source, "line " + number + " is no JSON: " + e.getOriginalMessage());
            }
        }
    }
}
