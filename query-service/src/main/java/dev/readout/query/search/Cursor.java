package dev.readout.query.search;

import dev.readout.query.facet.Filter;
import dev.readout.query.parameter.Parameters;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The last meeting of a page, from which the next one goes on. It names a place in the order, not a count, so what arrives meanwhile neither repeats nor hides a
 * meeting. Written as text that is valid only with the filter it was made for.
 *
 * @param day first day of the meeting
 * @param meeting its id
 */
record Cursor(LocalDate day, UUID meeting) {

    private static final int BYTES = 3 * Long.BYTES + Integer.BYTES;

    /** As text, for that list. */
    String write(Filter filter, Instant asOf) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(day.toEpochDay())
                .putLong(meeting.getMostSignificantBits())
                .putLong(meeting.getLeastSignificantBits())
                .putInt(check(filter, asOf))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** From the text of parameter {@code cursor} of that list. */
    static Cursor read(String text, Filter filter, Instant asOf) {
        return Parameters.understood(
                "cursor",
                text,
                List.of("the 'next' of a list that was asked for with the same filter"),
                value -> decode(value, filter, asOf));
    }

    private static Cursor decode(String text, Filter filter, Instant asOf) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        try {
            var cursor = new Cursor(LocalDate.ofEpochDay(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
            if (bytes.getInt() == cursor.check(filter, asOf) && !bytes.hasRemaining()) {
                return cursor;
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("A cursor is longer.", e);
        }
        throw new IllegalArgumentException("The cursor is of another list.");
    }

    private int check(Filter filter, Instant asOf) {
        var crc = new CRC32C();
        crc.update((this + " " + filter + " " + asOf).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
