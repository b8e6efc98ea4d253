package dev.readout.query.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Level;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationTest {

    private final Encounter planned = encounter(6, "2026-09", Level.MINISTER, MeetingStatus.PLANNED);
    private final Encounter ministers = encounter(5, "2026-03-02", Level.FOREIGN_MINISTER, MeetingStatus.HELD);
    private final Encounter calledOff = encounter(4, "2025-06-02", Level.HEAD_OF_STATE, MeetingStatus.CANCELLED);
    private final Encounter presidents = encounter(3, "2024", Level.HEAD_OF_STATE, MeetingStatus.HELD);
    private final Encounter envoys = encounter(2, "2023-12-30", Level.OTHER, MeetingStatus.HELD);
    private final Encounter undated = encounter(1, null, Level.HEAD_OF_STATE, MeetingStatus.HELD);
    private final Relation relation = new Relation(List.of(planned, ministers, calledOff, presidents, envoys, undated));

    @Test
    void onlyHeldAndDatedMeetingsAreFirstOrLast() {
        assertThat(relation.first()).contains(envoys);
        assertThat(relation.last()).contains(ministers);
        assertThat(relation.count(MeetingStatus.HELD)).isEqualTo(4);
        assertThat(relation.count(Outcome.MOU)).isEqualTo(4);
        assertThat(relation.count(Outcome.AGREEMENT)).isZero();
    }

    @Test
    void lastAtARankOrAbove() {
        assertThat(relation.lastAt(Level.HEAD_OF_STATE)).contains(presidents);
        assertThat(relation.lastAt(Level.MINISTER)).isEmpty();
        assertThat(relation.lastAtLeast(Level.MINISTER)).contains(ministers);
        assertThat(relation.lastAtLeast(Level.HEAD_OF_GOVERNMENT)).contains(presidents);
    }

    @Test
    void aGapIsAsShortAsTheDatesAllow() {
        assertThat(relation.longestGap()).contains(new Relation.Gap(presidents, ministers, 426));
        assertThat(new Relation(List.of(ministers, undated)).longestGap()).isEmpty();
    }

    @Test
    void plannedIsWhatMayStillCome() {
        assertThat(relation.planned(LocalDate.of(2026, 9, 30), Level.OTHER)).containsExactly(planned);
        assertThat(relation.planned(LocalDate.of(2026, 10, 1), Level.OTHER)).isEmpty();
        assertThat(relation.planned(LocalDate.of(2026, 1, 1), Level.FOREIGN_MINISTER))
                .isEmpty();
    }

    private static Encounter encounter(int id, @Nullable String date, Level level, MeetingStatus status) {
        return new Encounter(new UUID(0, id), Days.of(date), level, status, Channel.IN_PERSON, List.of(Outcome.MOU));
    }
}
