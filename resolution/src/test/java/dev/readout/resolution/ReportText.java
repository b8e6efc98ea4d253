package dev.readout.resolution;

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
import dev.readout.schemas.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a meeting report from one line, fields in any order between semicolons:
 * {@code HELD; IN_PERSON; MAIN; on 2024-07-03; in Astana, KZ (Palace); Xi Jinping = Chinese President @ CN; + Wang Yi @ CN; brings MOU}. A participant is {@code name = title @
 * country/organization}, each part but the side may be left out; {@code +} marks an attendee. {@code in , KZ} tells the country alone.
 */
public final class ReportText {

    private MeetingStatus status = MeetingStatus.HELD;
    private Channel channel = Channel.IN_PERSON;
    private Focus focus = Focus.MAIN;
    private @Nullable String date;
    private Place place = new Place(null, null, null);
    private @Nullable String occasion;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private ReportText() {}

    public static MeetingReport read(String line) {
        ReportText text = new ReportText();
        for (String field : line.split(";", -1)) {
            text.field(field.strip());
        }
        return text.report(line);
    }

    private void field(String field) {
        switch (field) {
            case "HELD", "PLANNED", "CANCELLED" -> status = MeetingStatus.valueOf(field);
            case "IN_PERSON", "PHONE", "VIDEO" -> channel = Channel.valueOf(field);
            case "MAIN", "BACKGROUND" -> focus = Focus.valueOf(field);
            default -> longer(field);
        }
    }

    private void longer(String field) {
        if (field.startsWith("on ")) {
            date = field.substring(3);
        } else if (field.startsWith("in ") || field.startsWith("at ")) {
            place = place(field.substring(3));
        } else if (field.startsWith("brings ")) {
            outcomes.add(Outcome.valueOf(field.substring(7)));
        } else if (field.startsWith("during ")) {
            occasion = field.substring(7);
        } else {
            participants.add(participant(field));
        }
    }

    private static Place place(String text) {
        String venue = text.contains("(") ? text.replaceAll(".*\\(|\\).*", "") : null;
        List<String> parts = Arrays.asList(text.replaceAll("\\(.*", "").strip().split(",", -1));
        String city = parts.getFirst().strip();
        String country = parts.size() > 1 ? parts.get(1).strip() : null;
        return new Place(city.isEmpty() ? null : city, country, venue);
    }

    private static Participant participant(String text) {
        Part part = text.startsWith("+") ? Part.ATTENDEE : Part.PRINCIPAL;
        String[] who = text.replaceFirst("^\\+", "").split("@", -1);
        String[] named = who[0].split("=", -1);
        String[] side = who[1].strip().split("/", -1);
        return new Participant(
                orNull(named[0]),
                null,
                named.length > 1 ? orNull(named[1]) : null,
                orNull(side[0]),
                side.length > 1 ? orNull(side[1]) : null,
                part);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private MeetingReport report(String line) {
        return new MeetingReport(
                status,
                channel,
                focus,
                date(date),
                place,
                participants,
                outcomes,
                List.of(),
                null,
                occasion,
                List.of(
                        new Evidence(Field.MEETING, null, "", line, 0, line.length()),
                        new Evidence(Field.PARTICIPANT, 1, "", line, 0, line.length())),
                List.of());
    }

    private static MeetingDate date(@Nullable String value) {
        if (value == null) {
            return new MeetingDate(null, DatePrecision.UNKNOWN);
        }
        return new MeetingDate(
                value,
                switch (value.length()) {
                    case 4 -> DatePrecision.YEAR;
                    case 7 -> DatePrecision.MONTH;
                    default -> DatePrecision.DAY;
                });
    }
}
