package dev.readout.query.live;

import dev.readout.query.event.Position;
import dev.readout.query.event.StoredEvent;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;

/** A message of the stream as it goes over the wire; the same bytes for as many readers as want them. */
final class Frame {

    private final Position position;
    private final byte[] bytes;

    private Frame(Position position, String text) {
        this.position = position;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** An event. */
    static Frame of(StoredEvent event) {
        return new Frame(
                event.position(),
                "id:" + event.position() + "\nevent:" + event.name() + "\ndata:" + event.json() + "\n\n");
    }

    /** Without an event: a comment that keeps the connection open, and the position, so that what did not fit is not looked through again. */
    static Frame signOfLife(Position position) {
        return new Frame(position, "id:" + position + "\n:ping\n\n");
    }

    /** The last one of a reader who does not keep up. */
    static Frame cutOff(Position position) {
        return new Frame(
                position,
                "id:" + position + "\nevent:cut-off\ndata:{\"position\":\"" + position
                        + "\",\"reason\":\"Nothing was taken for too long. Connect again with this position as Last-Event-ID to go on.\"}\n\n");
    }

    /** How far the feed is followed with it. */
    Position position() {
        return position;
    }

    /** In bytes. */
    int size() {
        return bytes.length;
    }

    /** To be sent; the bytes are not copied. */
    DataBuffer buffer(DataBufferFactory factory) {
        return factory.wrap(bytes);
    }
}
