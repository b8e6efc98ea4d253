package dev.readout.enrichment.reading;

import dev.readout.extraction.Field;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Participant;
import dev.readout.extraction.Span;
import dev.readout.schemas.Article;
import dev.readout.schemas.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of an article that show a report, as records of the contract: the meeting first, then field by field. */
final class EvidenceRecords {

    private final MeetingReport report;
    private final Article article;
    private final List<Evidence> evidence = new ArrayList<>();

    private EvidenceRecords(MeetingReport report, Article article) {
        this.report = report;
        this.article = article;
    }

    static List<Evidence> of(MeetingReport report, Article article) {
        var records = new EvidenceRecords(report, article);
        records.add(dev.readout.schemas.Field.MEETING, null, report.evidence());
        for (Field field : Field.values()) {
            Span span = report.evidenceByField().get(field);
            if (span != null) {
                records.add(field, span);
            }
        }
        List<Span> topics = List.copyOf(report.topicSpans().values());
        for (int i = 0; i < topics.size(); i++) {
            records.add(dev.readout.schemas.Field.TOPIC, i, topics.get(i));
        }
        List<Participant> participants = report.participants();
        for (int i = 0; i < participants.size(); i++) {
            records.add(
                    dev.readout.schemas.Field.PARTICIPANT,
                    i,
                    participants.get(i).span());
        }
        return List.copyOf(records.evidence);
    }

    private void add(Field field, Span span) {
        switch (field) {
            case MEETING -> {}
            case STATUS -> add(dev.readout.schemas.Field.STATUS, null, span);
            case CHANNEL -> add(dev.readout.schemas.Field.CHANNEL, null, span);
            case DATE -> add(dev.readout.schemas.Field.DATE, null, span);
            case PLACE -> place(span);
            case OUTCOMES ->
                each(dev.readout.schemas.Field.OUTCOME, report.outcomes().size(), span);
            case PARTNERSHIP -> add(dev.readout.schemas.Field.PARTNERSHIP, null, span);
        }
    }

    /** One passage shows all that is told of the place. */
    private void place(Span span) {
        if (report.city() != null) {
            add(dev.readout.schemas.Field.CITY, null, span);
        }
        if (report.country() != null) {
            add(dev.readout.schemas.Field.COUNTRY, null, span);
        }
        if (report.venue() != null) {
            add(dev.readout.schemas.Field.VENUE, null, span);
        }
    }

    private void each(dev.readout.schemas.Field field, int items, Span span) {
        for (int i = 0; i < items; i++) {
            add(field, i, span);
        }
    }

    private void add(dev.readout.schemas.Field field, @Nullable Integer item, Span span) {
        String content = article.getContent();
        evidence.add(new Evidence(field, item, article.getId(), span.of(content), span.start(), span.end()));
    }
}
