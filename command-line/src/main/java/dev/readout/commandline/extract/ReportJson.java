package dev.readout.commandline.extract;

import dev.readout.extraction.Article;
import dev.readout.extraction.Extraction;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Participant;
import dev.readout.extraction.PartnershipUpgrade;
import dev.readout.extraction.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of what was read in an article: {@code id, title, published, meetings}; a meeting has the names and order of fields of {@code GET /meetings}. */
final class ReportJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportJson() {}

    static ObjectNode of(Article article, Extraction extraction) {
        ObjectNode json = NODES.objectNode();
        json.put("id", article.id());
        json.put("url", article.url());
        json.put("publisher", article.publisher());
        json.put("title", extraction.title());
        json.put("published", string(extraction.published()));
        json.put("language", extraction.language());
        if (extraction.unsupported() != null) {
            json.put("unsupported", extraction.unsupported());
        }
        ArrayNode meetings = json.putArray("meetings");
        extraction.reports().forEach(report -> meetings.add(meeting(report, article.content())));
        return json;
    }

    private static ObjectNode meeting(MeetingReport report, String content) {
        ObjectNode json = NODES.objectNode();
        json.put("status", report.status().name());
        json.put("channel", report.channel().name());
        json.put("focus", report.focus().name());
        json.put("date", string(report.date()));
        json.put("city", report.city());
        json.put("country", report.country());
        json.put("venue", report.venue());
        ArrayNode participants = json.putArray("participants");
        report.participants().forEach(participant -> participants.add(participant(participant)));
        ArrayNode outcomes = json.putArray("outcomes");
        report.outcomes().forEach(outcome -> outcomes.add(outcome.name()));
        json.put("evidence", report.evidence().of(content));
        ArrayNode topics = json.putArray("topics");
        report.topics().forEach(topic -> topics.add(topic.name()));
        json.set("partnership", partnership(report.upgrade()));
        spans(report, content, json.putArray("spans"));
        ArrayNode derivation = json.putArray("derivation");
        report.derivation().forEach(derivation::add);
        return json;
    }

    private static ObjectNode participant(Participant participant) {
        return NODES.objectNode()
                .put("name", participant.name())
                .put("title", participant.title())
                .put("country", participant.country())
                .put("organization", participant.organization())
                .put("part", participant.part().name());
    }

    private static @Nullable ObjectNode partnership(@Nullable PartnershipUpgrade upgrade) {
        if (upgrade == null) {
            return null;
        }
        ObjectNode json = NODES.objectNode();
        ArrayNode parties = json.putArray("parties");
        upgrade.between().forEach(parties::add);
        return json.put("from", upgrade.from()).put("to", upgrade.to());
    }

    private static void spans(MeetingReport report, String content, ArrayNode spans) {
        report.evidenceByField().forEach((field, span) -> spans.add(span(field.name(), null, span, content)));
        List<Span> topics = List.copyOf(report.topicSpans().values());
        for (int i = 0; i < topics.size(); i++) {
            spans.add(span("TOPIC", i, topics.get(i), content));
        }
        for (int i = 0; i < report.participants().size(); i++) {
            spans.add(span("PARTICIPANT", i, report.participants().get(i).span(), content));
        }
    }

    private static ObjectNode span(String field, @Nullable Integer item, Span span, String content) {
        return NODES.objectNode()
                .put("field", field)
                .put("item", item)
                .put("quotation", span.of(content))
                .put("start", span.start())
                .put("end", span.end());
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
