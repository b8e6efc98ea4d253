package dev.readout.ingest.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sender can say of an article. */
public enum ArticleField {
    URL("url"),
    PUBLISHER("publisher"),
    PUBLISHED("published"),
    TITLE("title"),
    LANGUAGE("language"),
    CONTENT_TYPE("contentType"),
    CONTENT("content");

    private final String json;

    ArticleField(String json) {
        this.json = json;
    }

    /** Its name in JSON. */
    public String json() {
        return json;
    }

    static Optional<ArticleField> named(String json) {
        return Arrays.stream(values()).filter(field -> field.json.equals(json)).findFirst();
    }

    /** All the names, for people. */
    static String names() {
        return Arrays.stream(values()).map(ArticleField::json).collect(Collectors.joining(", "));
    }
}
