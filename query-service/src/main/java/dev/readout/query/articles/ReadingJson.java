package dev.readout.query.articles;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.json.MeetingJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was read in an article as JSON: reports are written as meetings are, with their spans, and the rules that led to them. */
final class ReadingJson {

    private ReadingJson() {}

    static ObjectNode of(ArticleReports read) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("revision", read.getRevision())
                .put("extractor", read.getExtractor())
                .put("title", read.getTitle())
                .put("published", read.getPublished())
                .put("language", read.getLanguage())
                .put("unsupported", read.getUnsupported());
        ArrayNode reports = json.putArray("reports");
        read.getReports().forEach(report -> reports.add(report(report)));
        return json;
    }

    private static ObjectNode report(MeetingReport report) {
        ObjectNode json = MeetingJson.of(asMeeting(report));
        json.remove(List.of("id", "sources", "choices"));
        ArrayNode derivation = json.putArray("derivation");
        report.getDerivation().forEach(derivation::add);
        return json;
    }

    private static Meeting asMeeting(MeetingReport report) {
        return Meeting.newBuilder()
                .setId("")
                .setStatus(report.getStatus())
                .setChannel(report.getChannel())
                .setFocus(report.getFocus())
                .setDate(report.getDate())
                .setPlace(report.getPlace())
                .setParticipants(report.getParticipants())
                .setOutcomes(report.getOutcomes())
                .setTopics(report.getTopics())
                .setPartnership(report.getPartnership())
                .setOccasion(report.getOccasion())
                .setEvidence(report.getEvidence())
                .setSources(List.of())
                .build();
    }
}
