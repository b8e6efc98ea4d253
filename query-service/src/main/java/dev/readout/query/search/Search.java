package dev.readout.query.search;

import dev.readout.query.facet.Filter;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads lists of meetings. */
@Repository
class Search {

    private final DatabaseClient database;

    Search(DatabaseClient database) {
        this.database = database;
    }

    /** A page of meetings, newest first; arguments as of {@link MeetingQuery#of}. */
    Mono<MeetingPage> page(Filter filter, @Nullable Cursor after, Instant asOf, int limit) {
        return MeetingQuery.of(filter, after, asOf, limit + 1)
                .on(database)
                .map(Row::of)
                .all()
                .collectList()
                .map(rows -> page(rows, filter, asOf, limit));
    }

    private static MeetingPage page(List<Row> rows, Filter filter, Instant asOf, int limit) {
        List<Row> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? shown.getLast().cursor().write(filter, asOf) : null;
        return new MeetingPage(shown.stream().map(Row::json).toList(), next);
    }

    private record Row(Cursor cursor, String json) {

        static Row of(Readable row) {
            return new Row(
                    new Cursor(
                            Objects.requireNonNull(row.get("day", LocalDate.class)),
                            Objects.requireNonNull(row.get("meeting_id", UUID.class))),
                    Objects.requireNonNull(row.get("meeting", String.class)));
        }
    }
}
