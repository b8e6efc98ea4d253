package dev.readout.commandline.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON of {@code POST /articles}. */
final class ArticleJson {

    private static final Set<String> KEPT =
            Set.of("url", "publisher", "published", "title", "language", "contentType", "content");

    private ArticleJson() {}

    static ObjectNode text(String content, @Nullable String url) {
        return article("text/plain", content, url);
    }

    static ObjectNode html(String content, @Nullable String url) {
        return article("text/html", content, url);
    }

    private static ObjectNode article(String contentType, String content, @Nullable String url) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (url != null) {
            json.put("url", url);
        }
        return json.put("contentType", contentType).put("content", content);
    }

    /** Takes a line meant for {@code POST /articles} as it is, and one with {@code text} or {@code html} in place of {@code content} as what it means. */
    static ObjectNode line(JsonNode line) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (line.path("text").isString()) {
            json.put("contentType", "text/plain").set("content", line.get("text"));
        } else if (line.path("html").isString()) {
            json.put("contentType", "text/html").set("content", line.get("html"));
        }
        line.forEachEntry((name, value) -> {
            if (KEPT.contains(name) && !value.isNull()) {
                json.set(name, value);
            }
        });
        return json;
    }
}
