package dev.readout.query.event;

import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.json.MeetingJson;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Appends events to the table {@code event}; the projector itself goes on from what it reads there. */
@Component
@Order(0)
class EventView implements View {

    private static final String SEPARATOR = "\u001f";

    private static final String INSERT = """
            insert into event (place, partition, "offset", reached, meeting_id, version, type, recorded, merged_into, change, meeting,
                facets, first_day, last_day)
            select place, part, at, reached::bigint[], meeting_id, version, type, recorded, merged_into, change, meeting,
                string_to_array(facets, chr(31)), first_day, last_day
            from unnest(?::bigint[], ?::integer[], ?::bigint[], ?::text[], ?::uuid[], ?::integer[], ?::text[], ?::timestamptz[],
                ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
                as step (place, part, at, reached, meeting_id, version, type, recorded, merged_into, change, meeting,
                    facets, first_day, last_day)""";

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        jdbc.update(
                INSERT,
                column(steps, Step::place),
                column(steps, Step::partition),
                column(steps, Step::offset),
                column(steps, step -> array(step.reached())),
                column(steps, Step::meeting),
                column(steps, step -> step.after().version()),
                column(steps, step -> step.event().getType()),
                column(steps, Step::recorded),
                column(steps, step -> step.event().getMergedInto()),
                column(steps, EventJson::change),
                column(steps, EventView::meeting),
                column(steps, step -> String.join(SEPARATOR, step.after().facets())),
                column(steps, step -> step.after().days().first()),
                column(steps, step -> step.after().days().last()));
    }

    private static String[] column(List<Step> steps, Function<Step, @Nullable Object> value) {
        String[] column = new String[steps.size()];
        for (int row = 0; row < column.length; row++) {
            Object cell = value.apply(steps.get(row));
            if (cell != null) {
                column[row] = cell.toString();
            }
        }
        return column;
    }

    private static String array(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String meeting(Step step) {
        Meeting meeting = step.event().getMeeting();
        return meeting == null ? null : MeetingJson.of(meeting).toString();
    }
}
