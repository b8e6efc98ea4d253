package dev.readout.schemas;

import dev.readout.schemas.wire.Topic;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One record of each topic with every field filled. */
public final class Examples {

    private static final String ARTICLE_ID = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_ARTICLE_ID = "1123456789abcdef0123456789abcdef";
    private static final String DISSENTING_ARTICLE_ID = "2123456789abcdef0123456789abcdef";
    private static final String REVISION = "fedcba9876543210fedcba9876543210";
    private static final String MEETING_ID = "00112233445566778899aabbccddeeff";
    private static final String URL = "https://gazette.example/talks";
    private static final String HEADLINE = "Ministers of Norland and Sudland sign a border accord";
    private static final String CONTENT =
            "Foreign Minister Ada Nor of Norland met her counterpart Bo Sud in Oslo on Monday.";

    private Examples() {}

    /** The example of that topic. */
    public static SpecificRecord of(Topic<?> topic) {
        return switch (topic.name()) {
            case "articles" -> article();
            case "reports" -> reports();
            case "meetings" -> event();
            case "rejected" -> rejected();
            default -> throw new IllegalArgumentException("Add an example of topic " + topic.name() + " here.");
        };
    }

    static Article article() {
        return Article.newBuilder()
                .setId(ARTICLE_ID)
                .setRevision(REVISION)
                .setUrl(URL)
                .setPublisher("The Gazette – Généralités")
                .setPublished("2024-05-14T08:30:00+02:00")
                .setTitle(HEADLINE)
                .setLanguage("en")
                .setContentType(ContentType.TEXT_HTML)
                .setContent("<p>" + CONTENT + "</p>")
                .setReceivedAt(Instant.parse("2024-05-14T06:31:02.345Z"))
                .build();
    }

    public static MeetingEvent event() {
        return MeetingEvent.newBuilder()
                .setMeetingId(MEETING_ID)
                .setVersion(2)
                .setType(MeetingEventType.AMENDED)
                .setCause(new Cause(ARTICLE_ID, REVISION, "0.1.0"))
                .setChanges(List.of(new Change("date", "\"2024-05\"", "\"2024-05-13\"")))
                .setMergedInto("ffeeddccbbaa99887766554433221100")
                .setMeeting(meeting())
                .build();
    }

    public static Meeting meeting() {
        return Meeting.newBuilder()
                .setId(MEETING_ID)
                .setStatus(MeetingStatus.HELD)
                .setChannel(Channel.IN_PERSON)
                .setFocus(Focus.MAIN)
                .setDate(new MeetingDate("2024-05-13", DatePrecision.DAY))
                .setPlace(place())
                .setParticipants(participants())
                .setOutcomes(List.of(Outcome.AGREEMENT, Outcome.PARTNERSHIP_UPGRADE))
                .setTopics(List.of("borders", "trade"))
                .setPartnership(partnership())
                .setOccasion("North–South Forum")
                .setEvidence(evidence())
                .setSources(List.of(source()))
                .setChoices(List.of(date(), participant()))
                .build();
    }

    private static Choice date() {
        return new Choice(
                Field.DATE,
                null,
                "2024-05-13",
                ChoiceReason.MAJORITY,
                List.of(ARTICLE_ID, OTHER_ARTICLE_ID),
                List.of(new Dissent("2024-05-14", List.of(DISSENTING_ARTICLE_ID))));
    }

    private static Choice participant() {
        return new Choice(Field.PARTICIPANT, 0, "Ada Nor", ChoiceReason.UNDISPUTED, List.of(ARTICLE_ID), List.of());
    }

    private static ArticleReports reports() {
        return ArticleReports.newBuilder()
                .setArticleId(ARTICLE_ID)
                .setRevision(REVISION)
                .setExtractor("0.1.0")
                .setUrl(URL)
                .setPublisher("The Gazette")
                .setTitle(HEADLINE)
                .setPublished("2024-05-14")
                .setLanguage("en")
                .setUnsupported("A real record has either reports or this sentence.")
                .setReports(List.of(report()))
                .build();
    }

    private static MeetingReport report() {
        return MeetingReport.newBuilder()
                .setStatus(MeetingStatus.HELD)
                .setChannel(Channel.IN_PERSON)
                .setFocus(Focus.MAIN)
                .setDate(new MeetingDate("2024-05", DatePrecision.MONTH))
                .setPlace(place())
                .setParticipants(participants())
                .setOutcomes(List.of(Outcome.AGREEMENT))
                .setTopics(List.of("borders"))
                .setPartnership(partnership())
                .setOccasion("North–South Forum")
                .setEvidence(evidence())
                .setDerivation(List.of("dateline", "met-counterpart"))
                .build();
    }

    private static Rejected rejected() {
        return Rejected.newBuilder()
                .setTopic("articles")
                .setPartition(3)
                .setOffset(4_000_000_000L)
                .setKey(ARTICLE_ID)
                .setStage("deserialize")
                .setReason("Schema 7 is not in the registry: register it, then send the article again.")
                .setValue(ByteBuffer.wrap("?".getBytes(StandardCharsets.UTF_8)))
                .setRejectedAt(Instant.parse("2024-05-14T06:31:02.345Z"))
                .build();
    }

    private static Place place() {
        return new Place("Oslo", "NO", "Government Guest House");
    }

    private static List<Participant> participants() {
        return List.of(
                new Participant("Ada Nor", "P1", "Foreign Minister", "NO", "Norland Party", Part.PRINCIPAL),
                new Participant("Bo Sud", "P2", "Foreign Minister of Sudland", "SE", "EU", Part.ATTENDEE));
    }

    private static PartnershipChange partnership() {
        return new PartnershipChange(List.of("NO", "SE"), "partnership", "strategic partnership");
    }

    private static List<Evidence> evidence() {
        return List.of(
                new Evidence(Field.MEETING, null, ARTICLE_ID, "Ada Nor of Norland met her counterpart Bo Sud", 20, 65),
                new Evidence(Field.PARTICIPANT, 0, ARTICLE_ID, "Foreign Minister Ada Nor", 3, 27));
    }

    private static Source source() {
        return Source.newBuilder()
                .setArticleId(ARTICLE_ID)
                .setRevision(REVISION)
                .setIndex(0)
                .setUrl(URL)
                .setPublisher("The Gazette")
                .setTitle(HEADLINE)
                .setPublished("2024-05-14")
                .setFocus(Focus.MAIN)
                .setAgreement(List.of("same sides", "same month"))
                .build();
    }
}
