package dev.readout.commandline.resolve;

import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Focus;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.PartnershipChange;
import dev.readout.schemas.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A meeting of an article as {@code readout extract} prints it, as a record. */
final class MeetingReportJson {

    private final JsonFields meeting;
    private final String subject;
    private final String article;

    private MeetingReportJson(JsonNode json, String article, int index) {
        this.subject = "Meeting " + index + " of " + article;
        this.meeting = new JsonFields(json, subject);
        this.article = article;
    }

    static MeetingReport read(JsonNode json, String article, int index) {
        return new MeetingReportJson(json, article, index).read();
    }

    private MeetingReport read() {
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode outcome : meeting.array("outcomes")) {
            outcomes.add(meeting.constant(outcome.asString(), "outcomes", Outcome.class));
        }
        return new MeetingReport(
                meeting.one("status", MeetingStatus.class),
                meeting.one("channel", Channel.class),
                meeting.one("focus", Focus.class),
                date(meeting.text("date")),
                new Place(meeting.text("city"), meeting.text("country"), meeting.text("venue")),
                participants(),
                outcomes,
                strings(meeting.array("topics")),
                partnership(),
                meeting.text("occasion"),
                evidence(),
                strings(meeting.array("derivation")));
    }

    private MeetingDate date(@Nullable String value) {
        if (value == null) {
            return new MeetingDate(null, DatePrecision.UNKNOWN);
        }
        if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException(
                    subject + "'s \"date\" is '" + value + "': use 2024-07-03, 2024-07, 2024 or null.");
        }
        return new MeetingDate(
                value,
                switch (value.length()) {
                    case 4 -> DatePrecision.YEAR;
                    case 7 -> DatePrecision.MONTH;
                    default -> DatePrecision.DAY;
                });
    }

    private List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode each : meeting.array("participants")) {
            JsonFields participant = new JsonFields(each, "A participant of m" + subject.substring(1));
            participants.add(new Participant(
                    participant.text("name"),
                    participant.text("person"),
                    participant.text("title"),
                    participant.text("country"),
                    participant.text("organization"),
                    participant.one("part", Part.class)));
        }
        return participants;
    }

    private @Nullable PartnershipChange partnership() {
        JsonNode json = meeting.value("partnership");
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        JsonFields partnership = new JsonFields(json, "The partnership of m" + subject.substring(1));
        return new PartnershipChange(
                strings(partnership.array("parties")), partnership.text("from"), partnership.needed("to"));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode each : meeting.array("spans")) {
            JsonFields span = new JsonFields(each, "A span of m" + subject.substring(1));
            JsonNode item = span.value("item");
            evidence.add(new Evidence(
                    field(span.needed("field")),
                    item.isNumber() ? item.asInt() : null,
                    article,
                    span.needed("quotation"),
                    span.number("start"),
                    span.number("end")));
        }
        String quotation = meeting.text("evidence");
        if (evidence.isEmpty() && quotation != null) {
            evidence.add(new Evidence(Field.MEETING, null, article, quotation, 0, quotation.length()));
        }
        return evidence;
    }

    /** Names of fields as extraction has them stand for the contract's. */
    private static Field field(String name) {
        return switch (name) {
            case "PLACE" -> Field.CITY;
            case "OUTCOMES" -> Field.OUTCOME;
            default -> known(name);
        };
    }

    private static Field known(String name) {
        for (Field each : Field.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return Field.OTHER;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString()));
        return strings;
    }
}
