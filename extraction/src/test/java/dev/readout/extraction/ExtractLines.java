package dev.readout.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the extractor over articles in JSON Lines, for measuring: {@code ExtractLines IN OUT [IN OUT]...}; writes for each
 * article what was found, in the form the scoring scripts read.
 */
public final class ExtractLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ExtractLines() {}

    /**
     * Reads articles and writes what was found.
     *
     * @param args pairs of paths: articles, extractions
     */
    public static void main(String[] args) throws IOException {
        Extractor extractor = Extractor.load();
        for (int i = 0; i + 1 < args.length; i += 2) {
            run(extractor, Path.of(args[i]), Path.of(args[i + 1]));
        }
    }

    private static void run(Extractor extractor, Path in, Path out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(in);
                PrintStream writer = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.println(JSON.writeValueAsString(json(extractor, JSON.readTree(line))));
            }
        }
    }

    private static ObjectNode json(Extractor extractor, JsonNode line) {
        String text = string(line, "text");
        Article article = new Article(
                line.get("id").asString(),
                text == null ? "" : text,
                ContentType.TEXT,
                string(line, "url"),
                string(line, "publisher"),
                string(line, "published"),
                null);
        Extraction extraction = extractor.extract(article);
        ObjectNode json = JSON.createObjectNode();
        json.put("id", article.id());
        json.put("title", extraction.title());
        json.put(
                "published",
                extraction.published() == null ? null : extraction.published().toString());
        ArrayNode meetings = json.putArray("meetings");
        extraction.reports().forEach(report -> meetings.add(meeting(report, article.content())));
        return json;
    }

    private static @Nullable String string(JsonNode line, String name) {
        JsonNode value = line.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static ObjectNode meeting(MeetingReport report, String content) {
        ObjectNode json = JSON.createObjectNode();
        json.put("status", report.status().name());
        json.put("channel", report.channel().name());
        json.put("focus", report.focus().name());
        json.put("date", report.date() == null ? null : report.date().toString());
        json.put("city", report.city());
        json.put("country", report.country());
        json.put("venue", report.venue());
        ArrayNode people = json.putArray("participants");
        for (Participant participant : report.participants()) {
            ObjectNode person = people.addObject();
            person.put("name", participant.name());
            person.put("title", participant.title());
            person.put("country", participant.country());
            person.put("organization", participant.organization());
            person.put("part", participant.part().name());
        }
        ArrayNode outcomes = json.putArray("outcomes");
        report.outcomes().stream().sorted().forEach(outcome -> outcomes.add(outcome.name()));
        json.put("evidence", report.evidence().of(content));
        ArrayNode derivation = json.putArray("derivation");
        List<String> rules = report.derivation();
        rules.forEach(derivation::add);
        return json;
    }
}
