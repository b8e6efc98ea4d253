package dev.readout.commandline.resolve;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.MeetingReport;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of input: {@code {"id", "url"?, "publisher"?, "title"?, "published"?, "meetings": [...]}}, as {@code readout extract} prints it. */
final class ArticleLine {

    private static final JsonMapper JSON = new JsonMapper();
    /** A file of reports holds one revision of each article, read by whoever wrote the file. */
    private static final String ONLY = "-";

    private ArticleLine() {}

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says why
     */
    static ArticleReports read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The line is no JSON: " + e.getOriginalMessage() + ".", e);
        }
        JsonFields article = new JsonFields(json, "The article");
        String id = article.needed("id");
        List<MeetingReport> reports = new ArrayList<>();
        for (JsonNode meeting : article.array("meetings")) {
            reports.add(MeetingReportJson.read(meeting, id, reports.size()));
        }
        return new ArticleReports(
                id,
                ONLY,
                ONLY,
                article.text("url"),
                article.text("publisher"),
                article.text("title"),
                article.text("published"),
                article.text("language"),
                article.text("unsupported"),
                reports);
    }
}
