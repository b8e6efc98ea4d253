package dev.readout.query.search;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page as JSON: {@code meetings}, {@code next}, and where they were asked for {@code total} and {@code corrected}. */
final class MeetingListJson {

    private MeetingListJson() {}

    static String of(MeetingPage page, MeetingsAsked asked, Optional<Total> total) {
        String meetings = page.meetings().stream()
                .map(meeting -> asked.fields().of(meeting.json()))
                .collect(Collectors.joining(",", "{\"meetings\":[", "],\"next\":"));
        Cursor next = page.next();
        return meetings + (next == null ? "null" : "\"" + next.write(asked.question(), asked.order()) + "\"")
                + total.map(each -> ",\"total\":" + each.json()).orElse("")
                + corrected(page, asked)
                + "}";
    }

    private static String corrected(MeetingPage page, MeetingsAsked asked) {
        String words = page.answered().words();
        return words == null || words.equals(asked.question().words())
                ? ""
                : ",\"corrected\":" + JsonNodeFactory.instance.stringNode(words);
    }
}
