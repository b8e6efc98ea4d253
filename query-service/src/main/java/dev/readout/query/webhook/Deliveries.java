package dev.readout.query.webhook;

import dev.readout.query.event.StoredEvent;
import dev.readout.query.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is to be delivered, and what was. */
@Repository
class Deliveries {

    private static final String ADD = """
            insert into delivery (id, subscription_id, meeting_id, type, position, body)
            select id, :subscription, meeting_id, type, position, body
            from unnest(:ids, :meetings, :types, :positions, :bodies) with ordinality
                as event (id, meeting_id, type, position, body, number)
            order by number
            on conflict (id) do nothing""";

    /** Of each meeting only the oldest that was not taken yet: the others wait for it. */
    private static final String CLAIM = """
            update delivery d set due = now() + :lease * interval '1 second', attempts = d.attempts + 1,
                first_attempt = coalesce(d.first_attempt, now()), last_attempt = now()
            from (
                select c.id from delivery c
                where c.subscription_id = :subscription and c.delivered is null and c.due <= now() and not exists (
                    select from delivery o where o.subscription_id = c.subscription_id and o.meeting_id = c.meeting_id
                        and o.delivered is null and o.serial < c.serial)
                order by c.serial limit :most for update skip locked) chosen
            where d.id = chosen.id
            returning d.id, d.body, d.attempts, d.first_attempt""";

    private final DatabaseClient database;

    Deliveries(DatabaseClient database) {
        this.database = database;
    }

    /** Events that a subscription is to be told of, in their order; those it was to be told of before are not added again. */
    Mono<Void> add(UUID subscription, List<StoredEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return Sql.of(ADD)
                .with("subscription", subscription)
                .with("ids", column(events, event -> id(subscription, event)).toArray(UUID[]::new))
                .with("meetings", column(events, StoredEvent::meetingId).toArray(UUID[]::new))
                .with("types", column(events, StoredEvent::type).toArray(String[]::new))
                .with(
                        "positions",
                        column(events, event -> event.position().toString()).toArray(String[]::new))
                .with("bodies", column(events, Message::of).toArray(String[]::new))
                .on(database)
                .then();
    }

    private static <T> List<T> column(List<StoredEvent> events, Function<StoredEvent, T> value) {
        return events.stream().map(value).toList();
    }

    /** The same event has the same id for a subscription however often the feed is read. */
    private static UUID id(UUID subscription, StoredEvent event) {
        String name = subscription + " " + event.meetingId() + " " + event.change();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Some that are due, for this instance alone until the lease has run out. */
    Flux<Delivery> claim(UUID subscription, int most, Duration lease) {
        return Sql.of(CLAIM)
                .with("subscription", subscription)
                .with("most", most)
                .with("lease", (int) lease.toSeconds())
                .on(database)
                .map(Delivery::of)
                .all();
    }

    Mono<Void> taken(UUID id, Outcome outcome) {
        return Sql.of("""
                        update delivery set delivered = now(), body = null, last_status = :status, last_error = null
                        where id = :id and delivered is null""")
                .with("status", outcome.status())
                .with("id", id)
                .on(database)
                .then();
    }

    Mono<Void> notTaken(UUID id, Outcome outcome, Instant due) {
        return Sql.of("update delivery set due = :due, last_status = :status, last_error = :error where id = :id")
                .with("due", due)
                .with("status", outcome.status())
                .with("error", Objects.requireNonNullElse(outcome.error(), ""))
                .with("id", id)
                .on(database)
                .then();
    }

    /** Deliveries that were taken so long ago are forgotten. */
    Mono<Void> forget(Duration age) {
        return Sql.of("delete from delivery where delivered < now() - :age * interval '1 second'")
                .with("age", (int) age.toSeconds())
                .on(database)
                .then();
    }
}
