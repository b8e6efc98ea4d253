package dev.readout.schemas.json;

import dev.readout.schemas.Choice;
import dev.readout.schemas.Dissent;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Participant;
import dev.readout.schemas.PartnershipChange;
import dev.readout.schemas.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a meeting, the same over HTTP, in events and on the command line: {@code id}, {@code status}, {@code channel}, {@code focus}, {@code date} (ISO
 * 8601 in reduced precision), {@code city}, {@code country}, {@code venue}, {@code participants}, {@code outcomes}, {@code evidence} (the quotation that shows the
 * meeting), then what else is known: {@code topics}, {@code partnership}, {@code occasion}, {@code spans} (each field's evidence), {@code sources}, {@code choices} (for each value its support, what other
 * sources say instead, and why it was chosen). What is unknown is null.
 */
public final class MeetingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MeetingJson() {}

    /** That meeting as a new JSON object. */
    public static ObjectNode of(Meeting meeting) {
        ObjectNode json = NODES.objectNode();
        json.put("id", meeting.getId());
        json.put("status", meeting.getStatus().name());
        json.put("channel", meeting.getChannel().name());
        json.put("focus", meeting.getFocus().name());
        json.put("date", meeting.getDate().getValue());
        json.put("city", meeting.getPlace().getCity());
        json.put("country", meeting.getPlace().getCountry());
        json.put("venue", meeting.getPlace().getVenue());
        ArrayNode participants = json.putArray("participants");
        meeting.getParticipants().forEach(participant -> participants.add(participant(participant)));
        ArrayNode outcomes = json.putArray("outcomes");
        meeting.getOutcomes().forEach(outcome -> outcomes.add(outcome.name()));
        json.put("evidence", quotation(meeting.getEvidence()));
        ArrayNode topics = json.putArray("topics");
        meeting.getTopics().forEach(topics::add);
        json.set("partnership", partnership(meeting.getPartnership()));
        json.put("occasion", meeting.getOccasion());
        ArrayNode spans = json.putArray("spans");
        meeting.getEvidence().forEach(evidence -> spans.add(span(evidence)));
        ArrayNode sources = json.putArray("sources");
        meeting.getSources().forEach(source -> sources.add(source(source)));
        ArrayNode choices = json.putArray("choices");
        meeting.getChoices().forEach(choice -> choices.add(choice(choice)));
        return json;
    }

    private static ObjectNode participant(Participant participant) {
        return NODES.objectNode()
                .put("name", participant.getName())
                .put("title", participant.getTitle())
                .put("country", participant.getCountry())
                .put("organization", participant.getOrganization())
                .put("part", participant.getPart().name())
                .put("person", participant.getPersonId());
    }

    private static @Nullable String quotation(List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> each.getField() == Field.MEETING)
                .map(Evidence::getQuotation)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ObjectNode partnership(@Nullable PartnershipChange change) {
        if (change == null) {
            return null;
        }
        ObjectNode json = NODES.objectNode();
        ArrayNode parties = json.putArray("parties");
        change.getParties().forEach(parties::add);
        return json.put("from", change.getFrom()).put("to", change.getTo());
    }

    private static ObjectNode span(Evidence evidence) {
        return NODES.objectNode()
                .put("field", evidence.getField().name())
                .put("item", evidence.getItem())
                .put("article", evidence.getArticleId())
                .put("quotation", evidence.getQuotation())
                .put("start", evidence.getStart())
                .put("end", evidence.getEnd());
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = NODES.objectNode()
                .put("article", source.getArticleId())
                .put("revision", source.getRevision())
                .put("index", source.getIndex())
                .put("url", source.getUrl())
                .put("publisher", source.getPublisher())
                .put("title", source.getTitle())
                .put("published", source.getPublished())
                .put("focus", source.getFocus().name());
        ArrayNode agreement = json.putArray("agreement");
        source.getAgreement().forEach(agreement::add);
        return json;
    }

    /** What the sources say of one value, as a new JSON object. */
    public static ObjectNode choice(Choice choice) {
        ObjectNode json = NODES.objectNode()
                .put("field", choice.getField().name())
                .put("item", choice.getItem())
                .put("value", choice.getValue())
                .put("reason", choice.getReason().name());
        json.set("support", articles(choice.getSupport()));
        ArrayNode dissent = json.putArray("dissent");
        for (Dissent each : choice.getDissent()) {
            dissent.addObject().put("value", each.getValue()).set("support", articles(each.getSupport()));
        }
        return json;
    }

    private static ArrayNode articles(List<String> ids) {
        ArrayNode articles = NODES.arrayNode();
        ids.forEach(articles::add);
        return articles;
    }
}
