package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.Field;
import dev.readout.extraction.Focus;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Part;
import dev.readout.extraction.Participant;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Span;
import dev.readout.extraction.Status;
import dev.readout.extraction.Topic;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.mention.Title;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Document;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes meetings as reports. */
final class ReportWriter {
    private static final int NEWS_DAYS = 14;

    private final Document document;
    private final Topics topics;

    ReportWriter(Document document, Topics topics) {
        this.document = document;
        this.topics = topics;
    }

    /** The report of a meeting; empty if fewer than two of its people can be told. */
    Optional<MeetingReport> write(Meeting meeting) {
        Sighting best = best(meeting);
        Span evidence = evidence(best);
        List<Participant> participants = new ArrayList<>();
        Side home = home(meeting);
        meeting.principals().forEach(actor -> participants.add(participant(actor, Part.PRINCIPAL, evidence, home)));
        meeting.attendees()
                .forEach((actor, sentence) -> participants.add(
                        participant(actor, Part.ATTENDEE, document.text().origin(sentence.span()), home)));
        if (participants.size() < 2) {
            return Optional.empty();
        }
        Channel channel = meeting.channel();
        Place place = channel == Channel.IN_PERSON ? meeting.place() : Place.UNKNOWN;
        Map<Field, Span> spans = spans(meeting, evidence, channel);
        return Optional.of(new MeetingReport(
                meeting.status(),
                channel,
                focus(meeting),
                meeting.date(),
                place.city(),
                place.country(),
                place.venue(),
                participants,
                meeting.outcomes(),
                topics(meeting),
                meeting.upgrade(),
                evidence,
                spans,
                meeting.sightings().stream()
                        .map(s -> s.rule().name())
                        .distinct()
                        .toList()));
    }

    /** What shows each field: the words that tell of the meeting show that it is one, its status, and its channel unless another sentence does. */
    private Map<Field, Span> spans(Meeting meeting, Span evidence, Channel channel) {
        Map<Field, Span> spans = new EnumMap<>(Field.class);
        spans.put(Field.MEETING, evidence);
        spans.put(Field.STATUS, evidence);
        spans.put(Field.CHANNEL, evidence);
        meeting.shown()
                .forEach((field, words) -> spans.put(field, document.text().origin(words)));
        if (channel != Channel.IN_PERSON) {
            spans.remove(Field.PLACE);
        }
        return spans;
    }

    private Map<Topic, Span> topics(Meeting meeting) {
        Map<Topic, Span> spans = topics.of(meeting);
        spans.replaceAll((topic, words) -> document.text().origin(words));
        return spans;
    }

    /** The first sighting in the text proper, else the first. */
    private static Sighting best(Meeting meeting) {
        return meeting.sightings().stream()
                .filter(s -> s.match().lattice().sentence().block().kind() == Block.Kind.BODY)
                .findFirst()
                .orElse(meeting.sightings().getFirst());
    }

    private Span evidence(Sighting sighting) {
        Match match = sighting.match();
        return document.text().origin(match.lattice().sentence().span(match.start(), match.end()));
    }

    private Focus focus(Meeting meeting) {
        Sighting first = meeting.sightings().getFirst();
        boolean lead = first.sentence() < 4 || meeting.sightings().size() > 2;
        boolean recalled = first.earlier() || isLongAgo(meeting.date());
        return recalled || (meeting.status() != Status.HELD && !lead) ? Focus.BACKGROUND : Focus.MAIN;
    }

    /** News is of the last days: what was before is recalled. */
    private boolean isLongAgo(@Nullable ReducedDate date) {
        return date != null
                && document.today()
                        .filter(today -> date.last().plusDays(NEWS_DAYS).isBefore(today))
                        .isPresent();
    }

    /** The side of the first principal, which people present without a side of their own are taken to share. */
    private static Side home(Meeting meeting) {
        return meeting.principals().getFirst().side();
    }

    private static Participant participant(Actor actor, Part part, Span span, Side home) {
        Side side = actor.side().isKnown() ? actor.side() : home;
        Title title = actor.title();
        return new Participant(
                actor.name(), title == null ? null : title.text(), side.country(), side.organization(), part, span);
    }
}
