package dev.readout.resolution.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.Articles;
import dev.readout.schemas.Cause;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding in every state, and every event in every state. */
class LifeTest {

    private static final String WHO = "; Ada Berg @ SE; Otto Lind @ FI";
    private static final Meeting PLANNED = meeting("PLANNED; on 2024-03-01" + WHO);
    private static final Meeting HELD = meeting("HELD; on 2024-03-01" + WHO);
    private static final Meeting IN_OSLO = meeting("HELD; on 2024-03-01; in Oslo, NO" + WHO);
    private static final Meeting CALLED_OFF = meeting("CANCELLED; on 2024-03-01" + WHO);
    private static final Cause CAUSE = new Cause("article", "1", "test");
    private static final String ID = HELD.getId();

    private static final Life STANDING = new Life(3, 7, new Life.State.Standing(HELD));
    private static final Life WAS_PLANNED = new Life(3, 7, new Life.State.Standing(PLANNED));
    private static final Life MERGED = new Life(3, 7, new Life.State.Merged("other"));
    private static final Life RETRACTED = new Life(3, 7, new Life.State.Retracted());

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(Life.UNBORN, stands(HELD), MeetingEventType.RECORDED),
                Arguments.of(Life.UNBORN, merged("other"), null),
                Arguments.of(Life.UNBORN, gone(), null),
                Arguments.of(STANDING, stands(HELD), null),
                Arguments.of(STANDING, stands(IN_OSLO), MeetingEventType.AMENDED),
                Arguments.of(STANDING, stands(withTwoSources()), MeetingEventType.CONFIRMED),
                Arguments.of(STANDING, stands(CALLED_OFF), MeetingEventType.CALLED_OFF),
                Arguments.of(STANDING, new Finding.Stands(ID, 7, IN_OSLO, true), MeetingEventType.SPLIT),
                Arguments.of(STANDING, merged("other"), MeetingEventType.MERGED),
                Arguments.of(STANDING, gone(), MeetingEventType.RETRACTED),
                Arguments.of(WAS_PLANNED, stands(HELD), MeetingEventType.CONFIRMED),
                Arguments.of(MERGED, stands(HELD), MeetingEventType.RECORDED),
                Arguments.of(MERGED, merged("other"), null),
                Arguments.of(MERGED, merged("third"), MeetingEventType.MERGED),
                Arguments.of(MERGED, gone(), MeetingEventType.RETRACTED),
                Arguments.of(RETRACTED, stands(HELD), MeetingEventType.RECORDED),
                Arguments.of(RETRACTED, merged("other"), MeetingEventType.MERGED),
                Arguments.of(RETRACTED, gone(), null));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingLeadsToAnEventOrToNone(Life life, Finding finding, @Nullable MeetingEventType expected) {
        assertThat(life.event(finding, CAUSE).map(MeetingEvent::getType).orElse(null))
                .isEqualTo(expected);
        life.event(finding, CAUSE).ifPresent(event -> {
            assertThat(event.getVersion()).isEqualTo(life.version() + 1);
            assertThat(life.after(event, 8).event(finding, CAUSE))
                    .as("the same again")
                    .isEmpty();
        });
    }

    @Test
    void anOlderFindingThatComesLateIsPassedOver() {
        assertThat(STANDING.event(new Finding.Gone(ID, 6), CAUSE)).isEmpty();
    }

    @Test
    void whatChangedIsSaidFieldByField() {
        MeetingEvent event = STANDING.event(stands(IN_OSLO), CAUSE).orElseThrow();
        assertThat(event.getChanges())
                .extracting(change -> change.getField() + ": " + change.getFrom() + " -> " + change.getTo())
                .containsExactly("city: null -> \"Oslo\"", "country: null -> \"NO\"");
    }

    static Stream<Arguments> events() {
        Set<MeetingEventType> standing = EnumSet.of(
                MeetingEventType.RECORDED,
                MeetingEventType.CONFIRMED,
                MeetingEventType.AMENDED,
                MeetingEventType.CALLED_OFF,
                MeetingEventType.SPLIT);
        return Stream.of(Life.UNBORN, STANDING, MERGED, RETRACTED)
                .flatMap(life -> Stream.of(MeetingEventType.values()).map(type -> {
                    Life.State expected;
                    if (standing.contains(type)) {
                        expected = new Life.State.Standing(IN_OSLO);
                    } else if (type == MeetingEventType.MERGED) {
                        expected = new Life.State.Merged("other");
                    } else if (type == MeetingEventType.RETRACTED) {
                        expected = new Life.State.Retracted();
                    } else {
                        expected = life.state();
                    }
                    return Arguments.of(life, event(life, type, standing.contains(type)), expected);
                }));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventLeadsFromEveryStateToOne(Life life, MeetingEvent event, Life.State expected) {
        assertThat(life.after(event, 9)).isEqualTo(new Life(life.version() + 1, 9, expected));
    }

    private static MeetingEvent event(Life life, MeetingEventType type, boolean stands) {
        String into = type == MeetingEventType.MERGED ? "other" : null;
        return new MeetingEvent(ID, life.version() + 1, type, CAUSE, List.of(), into, stands ? IN_OSLO : null);
    }

    private static Finding stands(Meeting meeting) {
        return new Finding.Stands(ID, 7, meeting, false);
    }

    private static Finding merged(String into) {
        return new Finding.Merged(ID, 7, into);
    }

    private static Finding gone() {
        return new Finding.Gone(ID, 7);
    }

    private static Meeting meeting(String report) {
        return Articles.resolved(Articles.article("a", "2024-03-02", report)).getFirst();
    }

    private static Meeting withTwoSources() {
        return Articles.resolved(
                        Articles.article("a", "2024-03-02", "HELD; on 2024-03-01" + WHO),
                        Articles.article("b", "2024-03-02", "HELD; on 2024-03-01" + WHO))
                .getFirst();
    }
}
