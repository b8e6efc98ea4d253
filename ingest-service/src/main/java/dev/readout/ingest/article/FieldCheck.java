package dev.readout.ingest.article;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** What the value of a field must be. */
final class FieldCheck {

    private static final DateTimeFormatter DATE_OR_DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private FieldCheck() {}

    /** What is wrong with that value, as the end of a sentence that begins with the field's name; empty if nothing is. */
    static Optional<String> flaw(ArticleField field, String value) {
        return switch (field) {
            case URL ->
                Address.isWeb(value)
                        ? text(value)
                        : Optional.of(
                                "must be an absolute http or https address, such as https://example.org/news/1; leave it out if"
                                        + " there is none.");
            case PUBLISHED ->
                isDate(value)
                        ? Optional.empty()
                        : Optional.of(
                                "must be an ISO 8601 date or date-time, such as 2024-07-04, 2024-07-04T09:30:00Z or"
                                        + " 2024-07-04T09:30:00+02:00.");
            case LANGUAGE ->
                isLanguageTag(value)
                        ? Optional.empty()
                        : Optional.of("must be a BCP 47 language tag, such as en, pt-BR or zh-Hant.");
            case CONTENT_TYPE ->
                MediaName.of(value).isPresent() ? Optional.empty() : Optional.of("must be text/plain or text/html.");
            case CONTENT ->
                value.isBlank()
                        ? Optional.of("is missing or blank: it must hold the text of the article.")
                        : text(value);
            case PUBLISHER, TITLE -> text(value);
        };
    }

    private static Optional<String> text(String value) {
        if (value.indexOf('\0') >= 0) {
            return Optional.of(
                    "holds the character U+0000 at index " + value.indexOf('\0') + ", which is in no text; remove it.");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                    return Optional.of("holds half a surrogate pair at index " + i
                            + ": a character was cut in two; send it whole.");
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            DATE_OR_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguageTag(String value) {
        try {
            new Locale.Builder().setLanguageTag(value);
            return !value.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
