package dev.readout.commandline.extract;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extractor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of input: {@code {"id", "text" or "html", "url"?, "publisher"?, "published"?, "title"?}}. Other fields are passed over. */
public final class ArticleLine {

    private static final JsonMapper JSON = new JsonMapper();

    private ArticleLine() {}

    /** The line's meetings, or what is wrong with it. Never throws. */
    public static Answer answer(String line, Extractor extractor) {
        JsonNode json;
        try {
            json = json(line);
        } catch (IllegalArgumentException e) {
            return error(null, String.valueOf(e.getMessage()));
        }
        String id = json.path("id").asString(null);
        try {
            Article article = article(json);
            return new Answer(ReportJson.of(article, extractor.extract(article)).toString(), false);
        } catch (IllegalArgumentException e) {
            return error(id, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The article of a line.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says why
     */
    static Article read(String line) {
        return article(json(line));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The line is no JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    private static Article article(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("The line is no JSON object.");
        }
        String id = text(json, "id");
        String text = text(json, "text");
        String html = text(json, "html");
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("\"id\" is missing: give the article a name of your own.");
        }
        if ((text == null) == (html == null)) {
            throw new IllegalArgumentException("Give either \"text\" or \"html\".");
        }
        return new Article(
                id,
                text != null ? text : String.valueOf(html),
                text != null ? ContentType.TEXT : ContentType.HTML,
                text(json, "url"),
                text(json, "publisher"),
                text(json, "published"),
                text(json, "title"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString() && !(field.equals("id") && value.isNumber())) {
            throw new IllegalArgumentException("\"" + field + "\" must be a string.");
        }
        return value.asString();
    }

    private static Answer error(@Nullable String id, String sentence) {
        ObjectNode json = JSON.createObjectNode();
        if (id != null) {
            json.put("id", id);
        }
        return new Answer(json.put("error", sentence).toString(), true);
    }
}
