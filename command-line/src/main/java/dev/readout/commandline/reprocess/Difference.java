package dev.readout.commandline.reprocess;

import dev.readout.schemas.Change;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a run changed: the meetings that are new, changed and gone, by the events that it led to. */
final class Difference {

    private final Map<String, List<MeetingEvent>> events = new LinkedHashMap<>();

    private enum Kind {
        NEW,
        CHANGED,
        GONE,
        /** Came and went within the run. */
        NONE
    }

    /** Takes the next event of the history. */
    void add(MeetingEvent event) {
        events.computeIfAbsent(event.getMeetingId(), _ -> new ArrayList<>()).add(event);
    }

    /** The difference in lines for people: how many, then so many examples of each kind. */
    List<String> lines(int examples) {
        var lines = new ArrayList<String>();
        lines.add("Meetings: " + count(Kind.NEW) + " new, " + count(Kind.CHANGED) + " changed, " + count(Kind.GONE)
                + " gone.");
        for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.GONE)) {
            events.values().stream()
                    .filter(each -> kind(each) == kind)
                    .limit(examples)
                    .map(each -> line(kind, each))
                    .forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    private long count(Kind kind) {
        return events.values().stream().filter(each -> kind(each) == kind).count();
    }

    private static Kind kind(List<MeetingEvent> life) {
        boolean began = life.getFirst().getType() == MeetingEventType.RECORDED;
        boolean stands = life.getLast().getMeeting() != null;
        if (began) {
            return stands ? Kind.NEW : Kind.NONE;
        }
        return stands ? Kind.CHANGED : Kind.GONE;
    }

    private static String line(Kind kind, List<MeetingEvent> life) {
        MeetingEvent last = life.getLast();
        return switch (kind) {
            case NEW, NONE -> "  new      " + id(last) + what(last);
            case CHANGED -> "  changed  " + id(last) + what(last) + ": " + changes(life);
            case GONE ->
                "  gone     " + id(last)
                        + (last.getMergedInto() == null ? "no article supports it" : "it is " + last.getMergedInto());
        };
    }

    private static String id(MeetingEvent event) {
        return event.getMeetingId() + "  ";
    }

    private static String what(MeetingEvent event) {
        Meeting meeting = event.getMeeting();
        if (meeting == null) {
            return "";
        }
        String date = meeting.getDate().getValue();
        String who = meeting.getParticipants().stream()
                .map(each -> each.getName() == null ? String.valueOf(each.getTitle()) : each.getName())
                .collect(Collectors.joining(", "));
        return (date == null ? "no date" : date) + "  " + who;
    }

    private static String changes(List<MeetingEvent> life) {
        var fields = new TreeSet<String>();
        life.forEach(event -> event.getChanges().forEach(change -> fields.add(text(change))));
        return fields.isEmpty() ? "evidence" : String.join("; ", fields);
    }

    private static String text(Change change) {
        String from = String.valueOf(change.getFrom());
        String to = String.valueOf(change.getTo());
        return from.length() + to.length() > 80 ? change.getField() : change.getField() + " " + from + " -> " + to;
    }
}
