package dev.readout.query.webhook;

import dev.readout.query.sql.Sql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The overview of a subscription's deliveries. */
@Repository
class DeliveryList {

    private final DatabaseClient database;

    DeliveryList(DatabaseClient database) {
        this.database = database;
    }

    /** Which are shown. */
    enum State {
        /** Not taken yet. */
        WAITING,
        /** Taken; forgotten after a week. */
        DELIVERED
    }

    /**
     * The newest first.
     *
     * @param state only these; null: all
     * @param before only those that came before this one; {@link Long#MAX_VALUE}: all
     */
    Flux<Row> newest(UUID subscription, @Nullable State state, long before, int limit) {
        return Sql.of("""
                        select d.id, d.serial, d.meeting_id, d.type, d.position, d.created, d.attempts, d.last_attempt,
                            d.last_status, d.last_error, d.delivered, d.due
                        from delivery d
                        where d.subscription_id = :subscription and d.serial < :before
                            and (:state = '' or (:state = 'WAITING') = (d.delivered is null))
                        order by d.serial desc limit :limit""")
                .with("subscription", subscription)
                .with("before", before)
                .with("state", state == null ? "" : state.name())
                .with("limit", limit)
                .on(database)
                .map(Row::of)
                .all();
    }

    /** One of them: its number, and its JSON. */
    record Row(long serial, ObjectNode json) {

        static Row of(Readable row) {
            Instant delivered = row.get("delivered", Instant.class);
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", "msg_" + digits(row, "id"))
                    .put("meetingId", digits(row, "meeting_id"))
                    .put("type", row.get("type", String.class))
                    .put("position", row.get("position", String.class))
                    .put("state", (delivered == null ? State.WAITING : State.DELIVERED).name())
                    .put("created", text(row, "created"))
                    .put("attempts", row.get("attempts", Integer.class))
                    .put("lastAttempt", text(row, "last_attempt"))
                    .put("lastStatus", row.get("last_status", Integer.class))
                    .put("lastError", row.get("last_error", String.class))
                    .put("nextAttempt", delivered == null ? text(row, "due") : null)
                    .put("delivered", text(row, "delivered"));
            return new Row(Objects.requireNonNull(row.get("serial", Long.class)), json);
        }

        private static String digits(Readable row, String column) {
            return Objects.requireNonNull(row.get(column, UUID.class))
                    .toString()
                    .replace("-", "");
        }

        private static @Nullable String text(Readable row, String column) {
            Instant instant = row.get(column, Instant.class);
            return instant == null ? null : instant.toString();
        }
    }
}
