package dev.readout.query.savedfilter;

import dev.readout.query.problem.Refusal;
import dev.readout.query.sql.Sql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The named filters. */
@Repository
public class SavedFilters {

    /** The parameter that names one. */
    public static final String PARAMETER = "filter";

    private final DatabaseClient database;

    SavedFilters(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Those parameters with the filter that they name, if they name one, written out. What is given beside its name replaces what the filter says of the
     * same parameter.
     *
     * @return the parameters, or a {@link Refusal} if there is no filter of that name
     */
    public Mono<MultiValueMap<String, String>> writtenOut(MultiValueMap<String, String> given) {
        List<String> names = given.getOrDefault(PARAMETER, List.of());
        if (names.isEmpty()) {
            return Mono.just(given);
        }
        String name = Objects.requireNonNullElse(names.getFirst(), "");
        if (names.size() > 1) {
            return Mono.error(() -> Refusal.badValue(PARAMETER, String.join(", ", names), List.of("one name")));
        }
        return find(name)
                .switchIfEmpty(
                        Mono.error(() -> Refusal.badValue(PARAMETER, name, List.of("a name listed at /filters"))))
                .map(saved -> together(saved.parameters(), given));
    }

    private static MultiValueMap<String, String> together(
            MultiValueMap<String, String> saved, MultiValueMap<String, String> given) {
        var together = new LinkedMultiValueMap<String, String>(given);
        together.remove(PARAMETER);
        saved.forEach((name, values) -> together.putIfAbsent(name, values));
        return together;
    }

    Mono<SavedFilter> find(String name) {
        return Sql.of("select name, parameters, changed from saved_filter where name = :name")
                .with("name", name)
                .on(database)
                .map(SavedFilters::filter)
                .one();
    }

    /** All of them, by name. */
    Flux<SavedFilter> all() {
        return Sql.of("select name, parameters, changed from saved_filter order by name")
                .on(database)
                .map(SavedFilters::filter)
                .all();
    }

    /** Whether there was none of that name before. */
    Mono<Boolean> put(String name, MultiValueMap<String, String> parameters) {
        return Sql.of("""
                        insert into saved_filter (name, parameters) values (:name, :parameters)
                        on conflict (name) do update set parameters = excluded.parameters, changed = now()
                        returning xmax = 0 as is_new""")
                .with("name", name)
                .with("parameters", ParameterJson.write(parameters).toString())
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("is_new", Boolean.class)))
                .one();
    }

    /** Whether there was one. */
    Mono<Boolean> delete(String name) {
        return Sql.of("delete from saved_filter where name = :name")
                .with("name", name)
                .on(database)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static SavedFilter filter(Readable row) {
        return new SavedFilter(
                Objects.requireNonNull(row.get("name", String.class)),
                ParameterJson.read(ParameterJson.object(Objects.requireNonNull(row.get("parameters", String.class)))),
                Objects.requireNonNull(row.get("changed", Instant.class)));
    }
}
