package dev.readout.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A document as it was received, and what its sender told about it. Nothing in it is inferred.
 *
 * @param id the sender's name for it, any non-blank text
 * @param content the whole document; offsets of {@link Span}s count its UTF-16 code units
 * @param contentType what the content is written in
 * @param url its address, if known
 * @param publisher who published it, if known
 * @param published when it was published, as received (ISO 8601, RFC 1123 or anything else), if known
 * @param title its headline as the sender gave it, if at all; the content may repeat it or not
 */
public record Article(
        String id,
        String content,
        ContentType contentType,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String title) {}
