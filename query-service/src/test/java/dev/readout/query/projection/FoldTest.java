package dev.readout.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.running.MeetingStory;
import dev.readout.schemas.MeetingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final MeetingStory talks =
            MeetingStory.of("fold talks").on("2024-07-03").with("Li Wen", "Vice Minister", "CN");

    @Test
    void placesFollowEachOtherAndPositionsTellEveryPartition() {
        var fold = new Fold(7, Map.of(1, 4L, 2, 9L), Map.of());
        fold.tell(arrival(2, 9, talks.recorded()));
        fold.tell(arrival(2, 12, talks.confirmed()));
        assertThat(fold.steps()).extracting(Step::place).containsExactly(8L, 9L);
        assertThat(fold.steps()).extracting(Step::reached).containsExactly(List.of(0L, 4L, 10L), List.of(0L, 4L, 13L));
        assertThat(fold.next()).isEqualTo(Map.of(1, 4L, 2, 13L));
        assertThat(fold.place()).isEqualTo(9);
    }

    @Test
    void whatWasProjectedBeforeDoesNothing() {
        var fold = new Fold(0, Map.of(0, 5L), Map.of());
        fold.tell(arrival(0, 4, talks.recorded()));
        assertThat(fold.steps()).isEmpty();
        assertThat(fold.next()).isEqualTo(Map.of(0, 5L));
    }

    @Test
    void anEventThatIsSaidAgainIsReadButChangesNothing() {
        var fold = new Fold(0, Map.of(), Map.of());
        MeetingEvent recorded = talks.recorded();
        fold.tell(arrival(0, 0, recorded));
        fold.tell(arrival(0, 1, recorded));
        assertThat(fold.steps()).hasSize(1);
        assertThat(fold.next()).isEqualTo(Map.of(0, 2L));
    }

    @Test
    void aMissingVersionStopsThePartitionAndNoOther() {
        MeetingStory other = MeetingStory.of("fold other").with("Ana Duarte", "Foreign Minister", "PT");
        var fold = new Fold(0, Map.of(), Map.of());
        MeetingEvent first = talks.recorded();
        talks.confirmed();
        fold.tell(arrival(0, 0, first));
        fold.tell(arrival(0, 1, talks.confirmed()));
        fold.tell(arrival(0, 2, MeetingStory.of("fold third").recorded()));
        fold.tell(arrival(1, 0, other.recorded()));
        assertThat(fold.steps()).extracting(Step::offset).containsExactly(0L, 0L);
        assertThat(fold.next()).isEqualTo(Map.of(0, 1L, 1, 1L));
        assertThat(fold.poisons()).containsOnlyKeys(0);
        assertThat(fold.poisons().get(0)).satisfies(poison -> {
            assertThat(poison.offset()).isEqualTo(1);
            assertThat(poison.reason()).contains("Version 3", "follows version 1", talks.id());
        });
    }

    @Test
    void aDateThatIsNoneStopsThePartition() {
        var fold = new Fold(0, Map.of(), Map.of());
        fold.tell(arrival(0, 0, talks.on("last week").recorded()));
        assertThat(reasons(fold)).singleElement().asString().contains("date", talks.id());
        assertThat(fold.next()).isEmpty();
    }

    @Test
    void anIdThatIsNoneStopsThePartition() {
        MeetingEvent event =
                MeetingEvent.newBuilder(talks.recorded()).setMeetingId("astana").build();
        var fold = new Fold(0, Map.of(), Map.of());
        fold.tell(arrival(0, 0, event));
        assertThat(reasons(fold)).singleElement().asString().contains("'astana'");
    }

    @Test
    void everyStepKnowsTheMeetingBeforeAndAfter() {
        var fold = new Fold(0, Map.of(), Map.of());
        fold.tell(arrival(0, 0, talks.recorded()));
        fold.tell(arrival(0, 1, talks.retracted()));
        assertThat(fold.steps().getFirst().before()).isEqualTo(Standing.NONE);
        assertThat(fold.steps().getLast().before())
                .isEqualTo(fold.steps().getFirst().after());
        assertThat(fold.steps().getLast().after().facets()).isEmpty();
    }

    private static List<String> reasons(Fold fold) {
        return fold.poisons().values().stream().map(Poison::reason).toList();
    }

    private static Arrival arrival(int partition, long offset, MeetingEvent event) {
        return new Arrival(partition, offset, NOON.plusSeconds(offset), event);
    }
}
