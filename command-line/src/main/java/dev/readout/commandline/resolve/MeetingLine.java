package dev.readout.commandline.resolve;

import dev.readout.schemas.Meeting;
import dev.readout.schemas.Source;
import dev.readout.schemas.json.MeetingJson;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of output: the JSON of a meeting, then {@code reports} and {@code agreement}. */
final class MeetingLine {

    private MeetingLine() {}

    static ObjectNode of(Meeting meeting) {
        ObjectNode json = MeetingJson.of(meeting);
        ArrayNode reports = json.putArray("reports");
        Set<String> agreement = new LinkedHashSet<>();
        for (Source source : meeting.getSources()) {
            ObjectNode report = reports.addObject();
            report.put("article", source.getArticleId()).put("index", source.getIndex());
            ArrayNode reasons = report.putArray("agreement");
            source.getAgreement().forEach(reasons::add);
            agreement.addAll(source.getAgreement());
        }
        ArrayNode all = json.putArray("agreement");
        agreement.forEach(all::add);
        return json;
    }
}
