package dev.readout.enrichment.topology;

import dev.readout.resolution.identity.Sides;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingFinding;
import dev.readout.schemas.MeetingLife;
import dev.readout.schemas.ReportsChange;
import dev.readout.schemas.wire.StoredRecord;
import dev.readout.schemas.wire.Topics;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The way of an article through this service: articles to reports, reports to companies, companies to meetings, meetings to the events of their lives. */
public final class Enrichment {

    /** The revision of each article that was read last, by article id. */
    static final String REVISIONS = "revisions";
    /** What each article reports as it was last compared, by article id. */
    static final String READINGS = "readings";
    /** Whole reports by home pair. */
    static final String PAIR_REPORTS = "pair-reports";
    /** What reports with more than two sides say, by each of their pairs. */
    static final String MANY_SIDED = "many-sided";
    /** Whole reports by company, of the companies larger than two. */
    static final String COMPANY_REPORTS = "company-reports";
    /** How each meeting id stands. */
    static final String LIVES = "lives";

    private final OuterSerdes format;
    private final ArticleReader reader;

    /**
     * The topology.
     *
     * @param format how values stand in the outer topics
     * @param reader how articles are read
     */
    public Enrichment(OuterSerdes format, ArticleReader reader) {
        this.format = format;
        this.reader = reader;
    }

    /** Builds it. */
    public void build(StreamsBuilder builder) {
        Serde<String> key = Serdes.String();
        Serde<ReportsChange> changes = StoredRecord.serde(ReportsChange.class);
        builder.addStateStore(store(REVISIONS, Serdes.String()));
        builder.addStateStore(store(READINGS, StoredRecord.serde(ArticleReports.class)));
        builder.addStateStore(store(PAIR_REPORTS, Serdes.ByteArray()));
        builder.addStateStore(store(MANY_SIDED, Serdes.ByteArray()));
        builder.addStateStore(store(COMPANY_REPORTS, Serdes.ByteArray()));
        builder.addStateStore(store(LIVES, StoredRecord.serde(MeetingLife.class)));

        KStream<String, byte[]> articles = builder.stream(
                Topics.ARTICLES.name(), Consumed.with(key, Serdes.ByteArray()).withName("articles"));
        KStream<String, byte[]> again = builder.stream(
                Topics.REPROCESSING.name(),
                Consumed.with(key, Serdes.ByteArray()).withName("reprocessing"));
        passed(
                        "read",
                        articles.merge(again, Named.as("all-articles"))
                                .process(readArticle(), Named.as("read"), REVISIONS))
                .to(
                        Topics.REPORTS.name(),
                        Produced.with(key, format.of(Topics.REPORTS)).withName("reports-out"));

        KStream<String, byte[]> reports = builder.stream(
                Topics.REPORTS.name(), Consumed.with(key, Serdes.ByteArray()).withName("reports"));
        KStream<String, ReportsChange> assigned = passed(
                "assign",
                passed("compare", reports.process(compareReadings(), Named.as("compare"), READINGS))
                        .repartition(Repartitioned.with(key, changes).withName("pairs"))
                        .process(assignCompanies(), Named.as("assign"), PAIR_REPORTS, MANY_SIDED));

        KStream<String, MeetingFinding> ofPairs = passed(
                "find-pair",
                assigned.filter((company, change) -> Sides.isPair(company), Named.as("pair-companies"))
                        .process(findPairMeetings(), Named.as("find-pair"), PAIR_REPORTS));
        KStream<String, MeetingFinding> ofLarger = passed(
                "find-larger",
                assigned.filterNot((company, change) -> Sides.isPair(company), Named.as("larger-companies"))
                        .repartition(Repartitioned.with(key, changes).withName("companies"))
                        .process(findLargerMeetings(), Named.as("find-larger"), COMPANY_REPORTS));

        KStream<String, MeetingFinding> findings = ofPairs.merge(ofLarger, Named.as("findings"))
                .repartition(Repartitioned.with(key, StoredRecord.serde(MeetingFinding.class))
                        .withName("meetings"));
        passed("tell", findings.process(tellLives(), Named.as("tell"), LIVES))
                .to(
                        Topics.MEETINGS.name(),
                        Produced.with(key, format.of(Topics.MEETINGS)).withName("meetings-out"));
    }

    /** The values that a step passed on; what it refused goes to its topic. */
    private <O> KStream<String, O> passed(String step, KStream<String, Result<O>> results) {
        results.filter((key, result) -> result instanceof Result.Refused, Named.as(step + "-refused"))
                .mapValues(result -> ((Result.Refused<O>) result).rejected(), Named.as(step + "-rejection"))
                .to(
                        Topics.REJECTED.name(),
                        Produced.with(Serdes.String(), format.of(Topics.REJECTED))
                                .withName(step + "-rejected"));
        return results.filter((key, result) -> result instanceof Result.Passed, Named.as(step + "-passed"))
                .mapValues(result -> ((Result.Passed<O>) result).value(), Named.as(step + "-value"));
    }

    private ProcessorSupplier<String, byte[], String, Result<ArticleReports>> readArticle() {
        return () -> new Guard<>(context ->
                new ReadArticle(new Unpacking<>(format, Topics.ARTICLES), reader, context.getStateStore(REVISIONS)));
    }

    private ProcessorSupplier<String, byte[], String, Result<ReportsChange>> compareReadings() {
        return () -> new Guard<>(context ->
                new CompareReadings(new Unpacking<>(format, Topics.REPORTS), context.getStateStore(READINGS)));
    }

    private static ProcessorSupplier<String, ReportsChange, String, Result<ReportsChange>> assignCompanies() {
        return () -> new Guard<>(
                context -> new AssignCompanies(context.getStateStore(PAIR_REPORTS), context.getStateStore(MANY_SIDED)));
    }

    private static ProcessorSupplier<String, ReportsChange, String, Result<MeetingFinding>> findPairMeetings() {
        return () -> new Guard<>(context -> FindMeetings.ofPairs(context.getStateStore(PAIR_REPORTS)));
    }

    private static ProcessorSupplier<String, ReportsChange, String, Result<MeetingFinding>> findLargerMeetings() {
        return () -> new Guard<>(context -> FindMeetings.ofLarger(context.getStateStore(COMPANY_REPORTS)));
    }

    private static ProcessorSupplier<String, MeetingFinding, String, Result<MeetingEvent>> tellLives() {
        return () -> new Guard<>(context -> new TellLives(context.getStateStore(LIVES)));
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }
}
