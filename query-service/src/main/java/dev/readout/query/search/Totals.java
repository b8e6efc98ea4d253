package dev.readout.query.search;

import dev.readout.query.index.Question;
import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Counts few meetings and estimates many. */
@Repository
class Totals {

    private final DatabaseClient database;

    Totals(DatabaseClient database) {
        this.database = database;
    }

    Mono<Total> of(Question question) {
        return counted(question)
                .flatMap(counted -> counted <= Total.COUNTED
                        ? Mono.just(new Total(counted, true))
                        : estimated(question).map(rows -> new Total(Math.max(rows, counted), false)));
    }

    private Mono<Long> counted(Question question) {
        Selection selection = Selection.of(question);
        return new Sql(
                        "select count(*) as meetings from (select from %s limit :most) found"
                                .formatted(selection.text()),
                        selection.values())
                .with("most", Total.COUNTED + 1)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("meetings", Long.class)))
                .one();
    }

    /** As many rows as PostgreSQL expects of the plan. */
    private Mono<Long> estimated(Question question) {
        Selection selection = Selection.of(question);
        return new Sql("explain (format json) select from " + selection.text(), selection.values())
                .on(database)
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .one()
                .map(plan -> JsonMapper.shared()
                        .readTree(plan)
                        .at("/0/Plan/Plan Rows")
                        .asLong());
    }
}
