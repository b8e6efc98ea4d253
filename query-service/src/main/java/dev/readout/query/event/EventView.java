package dev.readout.query.event;

import dev.readout.query.projection.Column;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.json.MeetingJson;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Appends events to the table {@code event}; the projector itself goes on from what it reads there. */
@Component
@Order(0)
class EventView implements View {

    private static final String INSERT = """
        insert into event (place, partition, "offset", reached, meeting_id, version, type, recorded, merged_into, change, meeting,
            facets, first_day, last_day)
        select place, part, at, reached::bigint[], meeting_id, version, type, recorded, merged_into, change, meeting,
            string_to_array(facets, chr(31)), first_day, last_day
        from unnest(?::bigint[], ?::integer[], ?::bigint[], ?::text[], ?::uuid[], ?::integer[], ?::text[], ?::timestamptz[],
            ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
            as step (place, part, at, reached, meeting_id, version, type, recorded, merged_into, change, meeting,
                facets, first_day, last_day)\
        """;

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        jdbc.update(
                INSERT,
                Column.of(steps, Step::place),
                Column.of(steps, Step::partition),
                Column.of(steps, Step::offset),
                Column.of(steps, step -> array(step.reached())),
                Column.of(steps, Step::meeting),
                Column.of(steps, step -> step.after().version()),
                Column.of(steps, step -> step.event().getType()),
                Column.of(steps, Step::recorded),
                Column.of(steps, step -> step.event().getMergedInto()),
                Column.of(steps, EventJson::change),
                Column.of(steps, EventView::meeting),
                Column.of(steps, step -> Column.list(step.after().facets())),
                Column.of(steps, step -> step.after().days().first()),
                Column.of(steps, step -> step.after().days().last()));
    }

    private static String array(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String meeting(Step step) {
        Meeting meeting = step.event().getMeeting();
        return meeting == null ? null : MeetingJson.of(meeting).toString();
    }
}
