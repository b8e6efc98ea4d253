package dev.readout.query.webhook;

import dev.readout.query.event.Position;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who wants to be told.
 *
 * @param id its id
 * @param target where deliveries go
 * @param secret what they are signed with
 * @param filter parameters of {@code /events}, as JSON
 * @param created since when
 * @param position how far the feed was followed for it
 * @param disabled since when nothing is delivered; null: it is
 * @param reason and why
 * @param waiting events that were not taken yet
 */
record Subscription(
        UUID id,
        String target,
        Secret secret,
        String filter,
        Instant created,
        Position position,
        @Nullable Instant disabled,
        @Nullable String reason,
        long waiting) {

    static final String COLUMNS = """
            s.id, s.target, s.secret, s.filter, s.created, s.position, s.disabled, s.disabled_reason,
            (select count(*) from delivery d where d.subscription_id = s.id and d.delivered is null) as waiting""";

    static Subscription of(Readable row) {
        return new Subscription(
                Objects.requireNonNull(row.get("id", UUID.class)),
                text(row, "target"),
                new Secret(text(row, "secret")),
                text(row, "filter"),
                Objects.requireNonNull(row.get("created", Instant.class)),
                Position.parse(text(row, "position")),
                row.get("disabled", Instant.class),
                row.get("disabled_reason", String.class),
                Objects.requireNonNull(row.get("waiting", Long.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    /** As it is shown: without the secret. */
    ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", id.toString()).put("target", target);
        json.set("filter", JsonMapper.shared().readTree(filter));
        return json.put("created", created.toString())
                .put("status", disabled == null ? "ACTIVE" : "DISABLED")
                .put("disabled", disabled == null ? null : disabled.toString())
                .put("reason", reason)
                .put("position", position.toString())
                .put("waiting", waiting);
    }
}
