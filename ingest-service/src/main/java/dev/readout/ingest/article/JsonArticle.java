package dev.readout.ingest.article;

import dev.readout.ingest.article.Refusal.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** An article written as a JSON object of strings. */
public final class JsonArticle {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** So many faults are told of one article, and so much of a name that is not ours: an answer is no echo of five megabytes. */
    private static final int MOST_FAULTS = 20;

    private static final int LONGEST_NAME = 60;

    private final EnumMap<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    private final List<Fault> faults = new ArrayList<>();

    private JsonArticle() {}

    /**
     * Reads it.
     *
     * @param json UTF-8
     * @throws Refusal MALFORMED if it is no JSON object, INVALID with everything that is wrong with its fields
     */
    public static Submission read(byte[] json) {
        var article = new JsonArticle();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            article.readObject(parser);
        } catch (JacksonException e) {
            throw new Refusal(Reason.MALFORMED, "This is no well-formed JSON: " + sentence(e));
        }
        return Submission.of(article.fields, Map.of(), article.faults);
    }

    private void readObject(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Refusal(
                    Reason.MALFORMED, "An article is a JSON object with the fields " + ArticleField.names() + ".");
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            readField(name, parser);
        }
        if (parser.nextToken() != null) {
            throw new Refusal(
                    Reason.MALFORMED,
                    "There is more after the JSON object. To send many articles, send one object per line as"
                            + " application/x-ndjson.");
        }
    }

    private void readField(String name, JsonParser parser) {
        JsonToken token = parser.nextToken();
        Optional<ArticleField> field = ArticleField.named(name);
        if (field.isEmpty()) {
            fault(name, "is no field of an article; the fields are " + ArticleField.names() + ".");
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_STRING) {
            fields.put(field.get(), parser.getString());
        } else if (token != JsonToken.VALUE_NULL) {
            fault(name, "must be a string.");
            parser.skipChildren();
        }
    }

    private void fault(String name, String detail) {
        if (faults.size() < MOST_FAULTS) {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
            faults.add(new Fault(shown, detail));
        }
    }

    private static String sentence(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return switch (e) {
            case UnexpectedEndOfInputException end ->
                "it ends before its object does" + where + "; in a stream an object has a line to itself.";
            case StreamConstraintsException limit ->
                "it is nested too deeply, or has a name or number that is too long" + where + ".";
            default -> e.getOriginalMessage() + where + ".";
        };
    }
}
