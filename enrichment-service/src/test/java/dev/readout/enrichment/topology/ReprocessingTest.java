package dev.readout.enrichment.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Change;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stored articles read once more, by an extractor that may be better than the one before. */
class ReprocessingTest {

    private static final String DAY = "2024-07-04";
    private static final String REPORT =
            "HELD; MAIN; on 2024-07-03; in Astana, KZ; Li Hua = Chinese President @ CN; Rustam Aliev @ AZ";
    private static final String OTHER =
            "HELD; MAIN; on 2024-07-03; in Astana, KZ; Olaf Lind = Chancellor @ DE; Rustam Aliev @ AZ";

    private boolean better;
    private final Pipeline pipeline = new Pipeline(this::read);

    /** The better one reads the name of the city rightly, and no meeting in what one doubts. */
    private ArticleReports read(Article article) {
        ArticleReports reports = Pipeline.read(article);
        return better
                ? new ArticleReports(
                        reports.getArticleId(),
                        reports.getRevision(),
                        "better",
                        reports.getUrl(),
                        reports.getPublisher(),
                        reports.getTitle(),
                        reports.getPublished(),
                        reports.getLanguage(),
                        null,
                        Pipeline.reports(article.getContent().replace("Astana", "Almaty"), "Olaf"))
                : reports;
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anExtractorThatFindsTheSameSaysNothing() {
        pipeline.send("a", DAY, REPORT);
        pipeline.reports();

        assertThat(pipeline.readAgain("a", DAY, REPORT)).isEmpty();
        assertThat(pipeline.reports()).as("though it has read").hasSize(1);
    }

    @Test
    void whatABetterOneFindsBecomesEventsOfTheSameMeetings() {
        List<MeetingEvent> before = pipeline.send("a", DAY, REPORT);
        List<MeetingEvent> wrong = pipeline.send("b", DAY, OTHER);
        better = true;

        List<MeetingEvent> changed = pipeline.readAgain("a", DAY, REPORT);
        List<MeetingEvent> gone = pipeline.readAgain("b", DAY, OTHER);

        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().getMeetingId())
                .isEqualTo(before.getFirst().getMeetingId());
        assertThat(changed.getFirst().getCause().getExtractor()).isEqualTo("better");
        assertThat(changed.getFirst().getChanges()).contains(new Change("city", "\"Astana\"", "\"Almaty\""));
        assertThat(gone).extracting(MeetingEvent::getType).containsExactly(MeetingEventType.RETRACTED);
        assertThat(gone.getFirst().getMeetingId()).isEqualTo(wrong.getFirst().getMeetingId());
    }

    @Test
    void aRevisionThatIsNoLongerTheLatestIsPassedOver() {
        pipeline.send("a", DAY, REPORT);
        pipeline.send("a", DAY, OTHER);

        assertThat(pipeline.readAgain("a", DAY, REPORT)).isEmpty();
        assertThat(pipeline.standing()).hasSize(1);
        assertThat(pipeline.standing().getFirst().getParticipants())
                .extracting(each -> each.getName())
                .contains("Olaf Lind");
    }

    @Test
    void aWithdrawnArticleStaysWithdrawn() {
        pipeline.send("a", DAY, REPORT);
        pipeline.withdraw("a");

        assertThat(pipeline.readAgain("a", DAY, REPORT)).isEmpty();
        assertThat(pipeline.standing()).isEmpty();
    }
}
