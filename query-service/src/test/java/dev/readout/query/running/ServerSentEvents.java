package dev.readout.query.running;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An open stream of events, read one by one. */
public final class ServerSentEvents implements AutoCloseable {

    private final Stream<String> body;
    private final Iterator<String> lines;

    public ServerSentEvents(Stream<String> body) {
        this.body = body;
        this.lines = body.iterator();
    }

    /** One message; event and data are empty in one that only says the position. */
    public record Message(String id, String event, String data, String comment) {}

    /** The next event, past comments; blocks until it comes. */
    public Message next() {
        return Stream.generate(this::message)
                .flatMap(Optional::stream)
                .filter(message -> !message.data().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The next message, comment or event. */
    public Message nextOfAnyKind() {
        return Stream.generate(this::message)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** All messages until the stream ends. */
    public List<Message> untilTheEnd() {
        var messages = new ArrayList<Message>();
        while (lines.hasNext()) {
            message().ifPresent(messages::add);
        }
        return messages;
    }

    private Optional<Message> message() {
        var message = new Message("", "", "", "");
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            message = with(message, line);
        }
        return Optional.of(message).filter(each -> !each.id().isEmpty());
    }

    private static Message with(Message message, String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        return switch (line.substring(0, line.indexOf(':'))) {
            case "id" -> new Message(value, message.event(), message.data(), message.comment());
            case "event" -> new Message(message.id(), value, message.data(), message.comment());
            case "data" -> new Message(message.id(), message.event(), message.data() + value, message.comment());
            case "" -> new Message(message.id(), message.event(), message.data(), value);
            default -> throw new IllegalArgumentException(line);
        };
    }

    @Override
    public void close() {
        body.close();
    }
}
