package dev.readout.query.webhook;

import dev.readout.query.event.Position;
import dev.readout.query.sql.Sql;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who wants to be told. */
@Repository
class Subscriptions {

    private static final String SELECT = "select " + Subscription.COLUMNS + " from subscription s ";

    private final DatabaseClient database;

    Subscriptions(DatabaseClient database) {
        this.database = database;
    }

    /** Its id. */
    Mono<UUID> add(URI target, Secret secret, String filter, Position position) {
        return Sql.of("""
                        insert into subscription (target, secret, filter, position)
                        values (:target, :secret, :filter, :position) returning id""")
                .with("target", target.toString())
                .with("secret", secret.written())
                .with("filter", filter)
                .with("position", position.toString())
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .one();
    }

    Mono<Subscription> find(UUID id) {
        return Sql.of(SELECT + "where s.id = :id")
                .with("id", id)
                .on(database)
                .map(Subscription::of)
                .one();
    }

    /** All, oldest first. */
    Flux<Subscription> all() {
        return Sql.of(SELECT + "order by s.created, s.id")
                .on(database)
                .map(Subscription::of)
                .all();
    }

    /** In the current transaction, unless another instance is about it: for as long as that lasts no other follows the feed for it. */
    Mono<Subscription> lockActive(UUID id) {
        return Sql.of(SELECT + "where s.id = :id and s.disabled is null for update of s skip locked")
                .with("id", id)
                .on(database)
                .map(Subscription::of)
                .one();
    }

    /** Those that have deliveries due; all active ones if the feed has grown. */
    Flux<UUID> busy(boolean hasGrown) {
        return Sql.of("""
                        select s.id from subscription s where s.disabled is null and (:grown or exists (
                            select from delivery d
                            where d.subscription_id = s.id and d.delivered is null and d.due <= now()))""")
                .with("grown", hasGrown)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .all();
    }

    Mono<Void> move(UUID id, Position position) {
        return Sql.of("update subscription set position = :position where id = :id")
                .with("position", position.toString())
                .with("id", id)
                .on(database)
                .then();
    }

    Mono<Void> disable(UUID id, String reason) {
        return Sql.of("""
                        update subscription set disabled = now(), disabled_reason = :reason
                        where id = :id and disabled is null""").with("reason", reason).with("id", id).on(database).then();
    }

    /** What waits is tried at once, as if for the first time; whether there is such a subscription. */
    Mono<Boolean> enable(UUID id) {
        return Sql.of("""
                        with again as (
                            update delivery set due = now(), attempts = 0, first_attempt = null
                            where subscription_id = :id and delivered is null)
                        update subscription set disabled = null, disabled_reason = null where id = :id""").with("id", id).on(database).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    /** Whether there was one. */
    Mono<Boolean> delete(UUID id) {
        return Sql.of("delete from subscription where id = :id")
                .with("id", id)
                .on(database)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }
}
