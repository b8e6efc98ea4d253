package dev.readout.commandline.follow;

import java.util.function.Consumer;

/** Puts events together from the lines of a {@code text/event-stream}, as the HTML standard says. One thread. */
final class EventParser {

    private final Consumer<Event> events;
    private final StringBuilder data = new StringBuilder();
    private String id = "";
    private String type = "";

    EventParser(Consumer<Event> events) {
        this.events = events;
    }

    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
            return;
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(line.startsWith(": ", colon) ? colon + 2 : colon + 1);
        switch (field) {
            case "id" -> id = value;
            case "event" -> type = value;
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            default -> {} // comments and fields of later versions
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            events.accept(new Event(id, type.isEmpty() ? "message" : type, data.toString()));
        }
        data.setLength(0);
        type = "";
    }
}
