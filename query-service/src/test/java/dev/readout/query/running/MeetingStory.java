package dev.readout.query.running;

import dev.readout.schemas.Cause;
import dev.readout.schemas.Change;
import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.Place;
import dev.readout.schemas.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of one meeting, told step by step; every step gives the event to send. */
public final class MeetingStory {

    private final String id;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private MeetingStatus status = MeetingStatus.HELD;
    private Channel channel = Channel.IN_PERSON;
    private String quotation = "The two ministers met in Ashgabat";
    private @Nullable String date;
    private int version;

    private MeetingStory(String id) {
        this.id = id;
    }

    /** Of the meeting whose id comes of that name. */
    public static MeetingStory of(String name) {
        UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new MeetingStory(uuid.toString().replace("-", ""));
    }

    public String id() {
        return id;
    }

    public MeetingStory on(@Nullable String day) {
        date = day;
        return this;
    }

    /** What the article says of it. */
    public MeetingStory quoting(String words) {
        quotation = words;
        return this;
    }

    public MeetingStory status(MeetingStatus now) {
        status = now;
        return this;
    }

    public MeetingStory channel(Channel now) {
        channel = now;
        return this;
    }

    public MeetingStory with(String name, String title, String country) {
        participants.add(participant(name, title).setCountry(country).build());
        return this;
    }

    /** Somebody who acts for a body of that state. */
    public MeetingStory of(String name, String title, String country, String organization) {
        participants.add(participant(name, title)
                .setCountry(country)
                .setOrganization(organization)
                .build());
        return this;
    }

    /** Somebody who has an id and acts for a body of no state. */
    public MeetingStory known(String name, String title, String organization, String personId) {
        participants.add(participant(name, title)
                .setOrganization(organization)
                .setPersonId(personId)
                .build());
        return this;
    }

    public MeetingStory without(String name) {
        participants.removeIf(participant -> name.equals(participant.getName()));
        return this;
    }

    public MeetingStory bringing(Outcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    private static Participant.Builder participant(String name, String title) {
        return Participant.newBuilder().setName(name).setTitle(title).setPart(Part.PRINCIPAL);
    }

    public MeetingEvent recorded() {
        return event(MeetingEventType.RECORDED, meeting(), null);
    }

    public MeetingEvent confirmed() {
        return event(MeetingEventType.CONFIRMED, meeting(), null);
    }

    public MeetingEvent amended() {
        return event(MeetingEventType.AMENDED, meeting(), null);
    }

    public MeetingEvent calledOff() {
        status = MeetingStatus.CANCELLED;
        return event(MeetingEventType.CALLED_OFF, meeting(), null);
    }

    public MeetingEvent mergedInto(MeetingStory other) {
        return event(MeetingEventType.MERGED, null, other.id());
    }

    public MeetingEvent retracted() {
        return event(MeetingEventType.RETRACTED, null, null);
    }

    private MeetingEvent event(MeetingEventType type, @Nullable Meeting meeting, @Nullable String mergedInto) {
        version++;
        var changes = version == 1
                ? List.<Change>of()
                : List.of(Change.newBuilder()
                        .setField("status")
                        .setFrom(null)
                        .setTo("\"" + status + "\"")
                        .build());
        return MeetingEvent.newBuilder()
                .setMeetingId(id)
                .setVersion(version)
                .setType(type)
                .setCause(Cause.newBuilder()
                        .setArticleId("article-" + version + "-" + id)
                        .setRevision("r1")
                        .setExtractor("test-1")
                        .build())
                .setChanges(changes)
                .setMergedInto(mergedInto)
                .setMeeting(meeting)
                .build();
    }

    /** The meeting as it stands now, with one more source. */
    public Meeting meeting() {
        sources.add(source());
        return Meeting.newBuilder()
                .setId(id)
                .setStatus(status)
                .setChannel(channel)
                .setFocus(Focus.MAIN)
                .setDate(MeetingDate.newBuilder()
                        .setValue(date)
                        .setPrecision(precision(date))
                        .build())
                .setPlace(
                        Place.newBuilder().setCity("Ashgabat").setCountry("TM").build())
                .setParticipants(List.copyOf(participants))
                .setOutcomes(List.copyOf(outcomes))
                .setTopics(List.of("trade"))
                .setEvidence(List.of(Evidence.newBuilder()
                        .setField(Field.MEETING)
                        .setArticleId(sources.getFirst().getArticleId())
                        .setQuotation(quotation)
                        .setStart(10)
                        .setEnd(43)
                        .build()))
                .setSources(List.copyOf(sources))
                .build();
    }

    private Source source() {
        return Source.newBuilder()
                .setArticleId("article-" + (version + 1) + "-" + id)
                .setRevision("r1")
                .setIndex(0)
                .setUrl("https://news.example/" + id)
                .setPublisher("Example Gazette")
                .setTitle("Ministers meet in Ashgabat")
                .setPublished("2024-07-04")
                .setFocus(Focus.MAIN)
                .build();
    }

    private static DatePrecision precision(@Nullable String date) {
        if (date == null) {
            return DatePrecision.UNKNOWN;
        }
        return switch (date.length()) {
            case 10 -> DatePrecision.DAY;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.YEAR;
        };
    }
}
