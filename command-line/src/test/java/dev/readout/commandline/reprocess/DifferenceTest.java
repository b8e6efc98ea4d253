package dev.readout.commandline.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Cause;
import dev.readout.schemas.Change;
import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Difference difference = new Difference();

    @Test
    void aRunThatChangesNothingSaysSo() {
        assertThat(difference.lines(5)).containsExactly("Meetings: 0 new, 0 changed, 0 gone.");
    }

    @Test
    void countsMeetingsAndShowsExamplesOfEachKind() {
        add("n", MeetingEventType.RECORDED, null);
        add("n", MeetingEventType.CONFIRMED, null);
        add("c", MeetingEventType.AMENDED, new Change("city", "\"Oslo\"", "\"Riga\""));
        add("g", MeetingEventType.RETRACTED, null);
        difference.add(event("m", MeetingEventType.MERGED, null, "n"));

        assertThat(difference.lines(5))
                .containsExactly(
                        "Meetings: 1 new, 1 changed, 2 gone.",
                        "  new      n  2024-03-01  Ada Berg",
                        "  changed  c  2024-03-01  Ada Berg: city \"Oslo\" -> \"Riga\"",
                        "  gone     g  no article supports it",
                        "  gone     m  it is n");
        assertThat(difference.lines(1)).hasSize(4);
    }

    @Test
    void whatCameAndWentInBetweenIsNoDifference() {
        add("x", MeetingEventType.RECORDED, null);
        add("x", MeetingEventType.RETRACTED, null);

        assertThat(difference.lines(5)).containsExactly("Meetings: 0 new, 0 changed, 0 gone.");
    }

    private void add(String id, MeetingEventType type, @Nullable Change change) {
        difference.add(event(id, type, change, null));
    }

    private static MeetingEvent event(
            String id, MeetingEventType type, @Nullable Change change, @Nullable String into) {
        boolean stands = type != MeetingEventType.RETRACTED && type != MeetingEventType.MERGED;
        return new MeetingEvent(
                id,
                1,
                type,
                new Cause("article", "1", "2"),
                change == null ? List.of() : List.of(change),
                into,
                stands ? meeting(id) : null);
    }

    private static Meeting meeting(String id) {
        return new Meeting(
                id,
                MeetingStatus.HELD,
                Channel.IN_PERSON,
                Focus.MAIN,
                new MeetingDate("2024-03-01", DatePrecision.DAY),
                new Place(null, null, null),
                List.of(new Participant("Ada Berg", null, null, "SE", null, Part.PRINCIPAL)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
