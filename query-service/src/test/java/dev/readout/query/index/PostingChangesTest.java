package dev.readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.facet.Days;
import dev.readout.query.projection.Standing;
import dev.readout.query.projection.Step;
import dev.readout.query.running.MeetingStory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingChangesTest {

    private static final UUID MEETING = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Standing NONE = new Standing(0, Days.UNKNOWN, Set.of());
    private static final Standing CHINA = standing(1, "2024-07", "any:", "country:CN");
    private static final Standing CHINA_AGAIN = standing(2, "2024-07", "any:", "country:CN");
    private static final Standing DATED = standing(3, "2024-07-03", "any:", "country:CN");
    private static final Standing PORTUGAL = standing(4, "2024-07", "any:", "country:PT");

    @Test
    void aNewMeetingOpensAllItsFacets() {
        assertThat(PostingChanges.of(List.of(step(0, NONE, CHINA))).opened())
                .containsExactlyInAnyOrder(open("any:", "2024-07", 0, -1), open("country:CN", "2024-07", 0, -1));
    }

    @Test
    void whatStaysIsNotTouched() {
        assertThat(PostingChanges.of(List.of(step(0, CHINA, CHINA_AGAIN))))
                .isEqualTo(new PostingChanges(List.of(), List.of()));
        assertThat(PostingChanges.of(List.of(step(0, CHINA, PORTUGAL))))
                .isEqualTo(new PostingChanges(
                        List.of(new PostingChanges.Closed(posting("country:CN", "2024-07"), NOON)),
                        List.of(open("country:PT", "2024-07", 0, -1))));
    }

    @Test
    void anotherDayMovesAllFacets() {
        PostingChanges changes = PostingChanges.of(List.of(step(0, CHINA, DATED)));
        assertThat(changes.closed()).hasSize(2);
        assertThat(changes.opened()).hasSize(2);
    }

    @Test
    void whatOpensAndClosesInOneBatchIsWrittenOnce() {
        PostingChanges changes = PostingChanges.of(List.of(step(0, NONE, CHINA), step(1, CHINA, PORTUGAL)));
        assertThat(changes.closed()).isEmpty();
        assertThat(changes.opened())
                .containsExactlyInAnyOrder(
                        open("any:", "2024-07", 0, -1),
                        open("country:CN", "2024-07", 0, 1),
                        open("country:PT", "2024-07", 1, -1));
    }

    @Test
    void whatNoMomentHasSeenIsNotWritten() {
        PostingChanges changes = PostingChanges.of(List.of(step(0, NONE, CHINA), step(0, CHINA, NONE)));
        assertThat(changes).isEqualTo(new PostingChanges(List.of(), List.of()));
    }

    private static Standing standing(int version, String date, String... facets) {
        return new Standing(version, Days.of(date), Set.of(facets));
    }

    private static Step step(int seconds, Standing before, Standing after) {
        return new Step(
                1,
                0,
                0,
                List.of(1L),
                NOON.plusSeconds(seconds),
                MEETING,
                MeetingStory.of("any").recorded(),
                before,
                after);
    }

    private static PostingChanges.Posting posting(String facet, String date) {
        return new PostingChanges.Posting(facet, Days.of(date), MEETING);
    }

    private static PostingChanges.Opened open(String facet, String date, int from, int to) {
        return new PostingChanges.Opened(
                posting(facet, date), NOON.plusSeconds(from), to < 0 ? null : NOON.plusSeconds(to));
    }
}
