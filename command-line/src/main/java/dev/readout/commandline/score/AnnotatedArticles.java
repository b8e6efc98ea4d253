package dev.readout.commandline.score;

import dev.readout.commandline.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of articles with meetings, one JSON object a line: {@code {"id", "meetings": [...], ...}}. */
final class AnnotatedArticles {

    private static final JsonMapper JSON = new JsonMapper();

    private AnnotatedArticles() {}

    /** The lines by the id of their article, in the order of the file. */
    static Map<String, String> lines(Path file) {
        Map<String, String> lines = new LinkedHashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.put(id(line, file + ", line " + number), line);
                }
            }
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e.getMessage());
        }
        return lines;
    }

    private static String id(String line, String where) {
        try {
            String id = JSON.readTree(line).path("id").asString("");
            if (id.isEmpty()) {
                throw new Failure(where + " has no \"id\": give the article the same one in both files.");
            }
            return id;
        } catch (JacksonException e) {
            throw new Failure(where + " is no JSON: " + e.getOriginalMessage() + ".");
        }
    }

    /** The meetings of a line. */
    static List<Meeting> meetings(String line) {
        List<Meeting> meetings = new ArrayList<>();
        for (JsonNode meeting : JSON.readTree(line).path("meetings")) {
            meetings.add(Meeting.read(meeting));
        }
        return meetings;
    }
}
