package dev.readout.query.representation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.readout.query.facet.Days;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Meetings as a calendar to subscribe to (RFC 5545): whole days, a UID that stays, a SEQUENCE that grows with each version. What was called off, and what stands no
 * more, is CANCELLED. Meetings without a date have no place in a calendar.
 */
public final class Calendar {

    private Calendar() {}

    /** That calendar. */
    public static String of(List<MeetingVersion> meetings) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Readout//Meetings//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName("Meetings");
        calendar.setExperimentalProperty("X-WR-CALNAME", "Meetings");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        meetings.stream().flatMap(meeting -> event(meeting).stream()).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static Optional<VEvent> event(MeetingVersion meeting) {
        return meeting.text("date").map(date -> event(meeting, Days.of(date)));
    }

    private static VEvent event(MeetingVersion meeting, Days days) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@readout");
        event.setSequence(meeting.version() - 1);
        event.setDateTimeStamp(Date.from(meeting.recorded()));
        event.setLastModified(Date.from(meeting.recorded()));
        event.setDateStart(day(days.first()), false);
        event.setDateEnd(day(days.last().plusDays(1)), false);
        event.setSummary(meeting.title() + hint(days));
        event.setStatus(status(meeting));
        event.setTransparency(true);
        meeting.place().ifPresent(event::setLocation);
        meeting.text("evidence").ifPresent(event::setDescription);
        meeting.parts("sources").stream()
                .flatMap(source -> Optional.ofNullable(source.path("url").stringValue(null)).stream())
                .findFirst()
                .ifPresent(event::setUrl);
        if (!meeting.texts("topics").isEmpty()) {
            event.addCategories(meeting.texts("topics"));
        }
        return event;
    }

    /** The day is not known better. */
    private static String hint(Days days) {
        return days.first().equals(days.last()) ? "" : " (some time in " + days.text() + ")";
    }

    private static Status status(MeetingVersion meeting) {
        if (!meeting.isStanding()) {
            return Status.cancelled();
        }
        return switch (meeting.text("status").orElse("")) {
            case "PLANNED" -> Status.tentative();
            case "CANCELLED" -> Status.cancelled();
            default -> Status.confirmed();
        };
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
