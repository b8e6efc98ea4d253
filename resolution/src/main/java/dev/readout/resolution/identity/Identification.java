package dev.readout.resolution.identity;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.Participant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which known persons the participants of reports are, each as of the day of the meeting, or that of the article where none is told. */
public final class Identification {

    private Identification() {}

    /** The same reports, in which every participant who is a person of the reference data has that person's id. An id that is there stays. */
    public static ArticleReports of(ArticleReports article) {
        return new ArticleReports(
                article.getArticleId(),
                article.getRevision(),
                article.getExtractor(),
                article.getUrl(),
                article.getPublisher(),
                article.getTitle(),
                article.getPublished(),
                article.getLanguage(),
                article.getUnsupported(),
                article.getReports().stream()
                        .map(report -> of(report, article.getPublished()))
                        .toList());
    }

    private static MeetingReport of(MeetingReport report, @Nullable String published) {
        String date = report.getDate().getValue();
        Days days = Days.parse(date == null ? published : date);
        List<Participant> participants =
                report.getParticipants().stream().map(each -> of(each, days)).toList();
        return new MeetingReport(
                report.getStatus(),
                report.getChannel(),
                report.getFocus(),
                report.getDate(),
                report.getPlace(),
                participants,
                report.getOutcomes(),
                report.getTopics(),
                report.getPartnership(),
                report.getOccasion(),
                report.getEvidence(),
                report.getDerivation());
    }

    private static Participant of(Participant participant, @Nullable Days days) {
        return participant.getPersonId() != null
                ? participant
                : new Participant(
                        participant.getName(),
                        People.id(participant, days),
                        participant.getTitle(),
                        participant.getCountry(),
                        participant.getOrganization(),
                        participant.getPart());
    }
}
