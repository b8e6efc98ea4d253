package dev.readout.ingest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.ingest.article.ArticleField;
import dev.readout.ingest.article.Refusal;
import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.ingest.article.Submission;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** An article whose body is its content; headers carry the rest. */
final class TextArticle {

    private static final Map<ArticleField, String> HEADERS = Map.of(
            ArticleField.URL, HttpHeaders.CONTENT_LOCATION,
            ArticleField.LANGUAGE, HttpHeaders.CONTENT_LANGUAGE,
            ArticleField.PUBLISHER, "X-Readout-Publisher",
            ArticleField.PUBLISHED, "X-Readout-Published",
            ArticleField.TITLE, "X-Readout-Title");

    private static final Map<ArticleField, String> NAMES = names();

    private TextArticle() {}

    /**
     * Reads it.
     *
     * @param type text/plain or text/html; its character set, or UTF-8
     * @throws Refusal MALFORMED if the body is not in its character set, INVALID with everything that is wrong with the headers
     */
    static Submission read(MediaType type, HttpHeaders headers, byte[] body) {
        var fields = new EnumMap<ArticleField, String>(ArticleField.class);
        HEADERS.forEach((field, header) -> {
            String value = headers.getFirst(header);
            if (value != null) {
                fields.put(field, unicode(value));
            }
        });
        fields.put(ArticleField.CONTENT_TYPE, type.getType() + "/" + type.getSubtype());
        fields.put(ArticleField.CONTENT, content(type.getCharset(), body));
        return Submission.of(fields, NAMES);
    }

    private static Map<ArticleField, String> names() {
        var names = new EnumMap<>(HEADERS);
        names.put(ArticleField.CONTENT, "body");
        return names;
    }

    private static String content(@Nullable Charset named, byte[] body) {
        Charset charset = named == null ? UTF_8 : named;
        try {
            String content = decode(charset, body);
            return content.startsWith("\uFEFF")
                    ? content.substring(1)
                    : content; // a mark of the encoding, not of the text
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    Reason.MALFORMED,
                    "The body is not in " + charset.name()
                            + ". Say in Content-Type which character set it is in, such as text/plain;"
                            + " charset=windows-1252.");
        }
    }

    /** Headers travel as bytes: most clients mean UTF-8, the standard once said ISO 8859-1. */
    private static String unicode(String header) {
        try {
            return decode(UTF_8, header.getBytes(ISO_8859_1));
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private static String decode(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
