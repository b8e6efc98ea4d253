package dev.readout.commandline.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventParserTest {

    private final List<Event> events = new ArrayList<>();
    private final EventParser parser = new EventParser(events::add);

    @Test
    void putsAnEventTogetherFromItsLines() {
        feed(": ping", "id: 7", "event: recorded", "data: {\"a\":", "data:1}", "", "");

        assertThat(events).containsExactly(new Event("7", "recorded", "{\"a\":\n1}"));
    }

    @Test
    void keepsTheLastIdAndForgetsTheType() {
        feed("id:1", "event:amended", "data:x", "", "data:y", "");

        assertThat(events).containsExactly(new Event("1", "amended", "x"), new Event("1", "message", "y"));
    }

    @Test
    void printsAnEventInOneLine() {
        var event = new Event("3", "recorded", """
                {"meeting":{"status":"HELD","channel":"IN_PERSON","date":"2031-03","city":"Lisbon","country":"PT","venue":null,
                "participants":[{"name":"Ana Sousa","country":"PT","part":"PRINCIPAL"},{"name":null,"title":"Chilean President","country":"CL","part":"PRINCIPAL"},
                {"name":"Rui Costa","country":"PT","part":"ATTENDEE"}],"sources":[{},{}]}}
                """);

        assertThat(EventLine.of(event))
                .isEqualTo(
                        "    3  recorded   2031-03     Ana Sousa (PT) – Chilean President (CL), Lisbon, PT  [held, in person, 2 sources]");
    }

    private void feed(String... lines) {
        for (String line : lines) {
            parser.line(line);
        }
    }
}
