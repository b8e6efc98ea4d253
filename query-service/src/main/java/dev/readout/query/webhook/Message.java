package dev.readout.query.webhook;

import dev.readout.query.event.StoredEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What is sent, in the shape that the Standard Webhooks specification proposes: {@code type}, {@code timestamp} and {@code data}. */
final class Message {

    private Message() {}

    /** An event of a meeting; its data is as on {@code /events}. */
    static String of(StoredEvent event) {
        return json("meeting." + event.type().toLowerCase(Locale.ROOT), event.recorded(), event.json());
    }

    /** Nothing but a proof that deliveries arrive. */
    static String test(UUID subscription, Instant now) {
        return json("readout.test", now, "{\"subscription\":\"" + subscription + "\"}");
    }

    private static String json(String type, Instant timestamp, String data) {
        return "{\"type\":\"" + type + "\",\"timestamp\":\"" + timestamp + "\",\"data\":" + data + "}";
    }
}
