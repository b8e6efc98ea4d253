package dev.readout.query.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of meetings.
 *
 * @param meetings JSON of each
 * @param next where the next page goes on; null: there is none
 */
record MeetingPage(List<String> meetings, @Nullable String next) {

    String json() {
        return meetings.stream()
                .collect(Collectors.joining(
                        ",", "{\"meetings\":[", "],\"next\":" + (next == null ? "null" : "\"" + next + "\"") + "}"));
    }
}
