package dev.readout.schemas.wire;

import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.Rejected;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The topics of the system, in the order of the data flow. */
public final class Topics {

    private static final int PARTITIONS = 4;
    /** Articles are at most 5 MB; UTF-8 and the receipt beside them may double that. */
    public static final int LARGEST_RECORD = 16 * 1024 * 1024;

    private static final Map<String, String> LATEST_PER_KEY =
            Map.of("cleanup.policy", "compact", "max.message.bytes", "" + LARGEST_RECORD);
    /** With the broker's own time of arrival: a stream processor hands on the time of the article, but an event became known when it was written. */
    private static final Map<String, String> FOR_EVER = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "-1",
            "message.timestamp.type",
            "LogAppendTime",
            "max.message.bytes",
            "" + LARGEST_RECORD);

    private static final Map<String, String> THIRTY_DAYS = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "" + Duration.ofDays(30).toMillis(),
            "max.message.bytes",
            "" + LARGEST_RECORD);

    private static final Map<String, String> THREE_DAYS = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            "" + Duration.ofDays(3).toMillis(),
            "max.message.bytes",
            "" + LARGEST_RECORD);

    /** Raw articles by article id; a tombstone withdraws one. */
    public static final Topic<Article> ARTICLES = new Topic<>("articles", Article.class, PARTITIONS, LATEST_PER_KEY);

    /** What was read in each article, by article id. */
    public static final Topic<ArticleReports> REPORTS =
            new Topic<>("reports", ArticleReports.class, PARTITIONS, LATEST_PER_KEY);

    /** The history of all meetings, by meeting id. */
    public static final Topic<MeetingEvent> MEETINGS =
            new Topic<>("meetings", MeetingEvent.class, PARTITIONS, FOR_EVER);

    /** Records that could not be processed, keyed as where they came from. */
    public static final Topic<Rejected> REJECTED = new Topic<>("rejected", Rejected.class, PARTITIONS, THIRTY_DAYS);

    /** Those of the contract. */
    public static final List<Topic<?>> ALL = List.of(ARTICLES, REPORTS, MEETINGS, REJECTED);

    /**
     * Articles to be read once more, each on the partition where it lies in {@link #ARTICLES} and in the same bytes: a request to the enrichment service, and nobody's source. What is no longer an
     * article's latest revision is passed over.
     */
    public static final Topic<Article> REPROCESSING =
            new Topic<>("reprocessing", Article.class, PARTITIONS, THREE_DAYS);

    private Topics() {}
}
