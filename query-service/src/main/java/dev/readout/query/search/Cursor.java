package dev.readout.query.search;

import dev.readout.query.index.Question;
import dev.readout.query.parameter.Parameters;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The last meeting of a page, from which the next one goes on. It names a place in the order, not a count, so what arrives meanwhile neither repeats nor hides a
 * meeting; and how well a meeting matches is said of one instant. Written as text that is valid only with the question it was made for.
 *
 * @param day first day of the meeting
 * @param meeting its id
 * @param score how well it matches, where that is the order; else 0
 * @param asOf the instant whose knowledge the list shows, in whole milliseconds
 */
record Cursor(LocalDate day, UUID meeting, float score, Instant asOf) {

    private static final int BYTES = 4 * Long.BYTES + Float.BYTES + Integer.BYTES;

    /** Behind that meeting. */
    static Cursor behind(FoundMeeting meeting, Instant asOf) {
        return new Cursor(meeting.day(), meeting.id(), meeting.score(), asOf);
    }

    /** As text, for the list of that question. */
    String write(Question question, Order order) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(day.toEpochDay())
                .putLong(meeting.getMostSignificantBits())
                .putLong(meeting.getLeastSignificantBits())
                .putFloat(score)
                .putLong(asOf.toEpochMilli())
                .putInt(check(question, order))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** From the text of parameter {@code cursor} of that list. */
    static Cursor read(String text, Question question, Order order) {
        return Parameters.understood(
                "cursor",
                text,
                List.of("the 'next' of a list that was asked for with the same filter"),
                value -> decode(value, question, order));
    }

    private static Cursor decode(String text, Question question, Order order) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        try {
            var cursor = new Cursor(
                    LocalDate.ofEpochDay(bytes.getLong()),
                    new UUID(bytes.getLong(), bytes.getLong()),
                    bytes.getFloat(),
                    Instant.ofEpochMilli(bytes.getLong()));
            if (bytes.getInt() == cursor.check(question, order) && !bytes.hasRemaining()) {
                return cursor;
            }
        } catch (BufferUnderflowException | DateTimeException e) {
            throw new IllegalArgumentException("A cursor is made otherwise.", e);
        }
        throw new IllegalArgumentException("The cursor is of another list.");
    }

    private int check(Question question, Order order) {
        var crc = new CRC32C();
        crc.update((this + " " + question + " " + order).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
