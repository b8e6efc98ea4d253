package dev.readout.ingest.article;

import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as its sender describes it: checked, never changed. */
public final class Submission {

    private final EnumMap<ArticleField, String> values;
    private final ContentType contentType;
    private final String content;

    private Submission(EnumMap<ArticleField, String> values) {
        this.values = values;
        this.contentType = MediaName.of(values.getOrDefault(ArticleField.CONTENT_TYPE, "text/plain"))
                .orElseThrow();
        this.content = values.getOrDefault(ArticleField.CONTENT, "");
    }

    /**
     * The article that these fields make. An empty field is as good as none; without a content type the content is plain text.
     *
     * @param names what its sender calls a field, where that is not its name in JSON
     * @throws Refusal INVALID, with everything that is wrong
     */
    public static Submission of(Map<ArticleField, String> fields, Map<ArticleField, String> names) {
        return of(fields, names, List.of());
    }

    /** As above, with faults that reading it has found, which are part of the refusal. */
    static Submission of(Map<ArticleField, String> fields, Map<ArticleField, String> names, List<Fault> before) {
        var values = new EnumMap<ArticleField, String>(ArticleField.class);
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        values.putIfAbsent(ArticleField.CONTENT, "");
        var faults = new ArrayList<>(before);
        values.forEach((field, value) -> {
            String name = names.getOrDefault(field, field.json());
            if (before.stream().noneMatch(fault -> fault.field().equals(name))) {
                FieldCheck.flaw(field, value).ifPresent(flaw -> faults.add(new Fault(name, flaw)));
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Submission(values);
    }

    /** Its record in the log, if it was received then. */
    public Article received(Instant when) {
        return Article.newBuilder()
                .setId(id())
                .setRevision(revision())
                .setUrl(value(ArticleField.URL))
                .setPublisher(value(ArticleField.PUBLISHER))
                .setPublished(value(ArticleField.PUBLISHED))
                .setTitle(value(ArticleField.TITLE))
                .setLanguage(value(ArticleField.LANGUAGE))
                .setContentType(contentType)
                .setContent(content)
                .setReceivedAt(when)
                .build();
    }

    /** The digest of its normal address, or of its content if it has no address. */
    String id() {
        String url = value(ArticleField.URL);
        return new Digest().add(url == null ? content : Address.normal(url)).hex();
    }

    /** The digest of all its fields: each that has a value, its name, its length and its value. A field that is new in the contract and not used changes nothing. */
    String revision() {
        var digest = new Digest();
        values.forEach((field, value) -> {
            if (field != ArticleField.CONTENT_TYPE) {
                digest.add(field.json() + ':' + value.length() + ':').add(value);
            }
        });
        return digest.add(contentType.name()).hex();
    }

    private @Nullable String value(ArticleField field) {
        return values.get(field);
    }
}
