package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Reading;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Sides;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Cause;
import dev.readout.schemas.ReportsChange;
import dev.readout.schemas.StandingReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What was read in an article to the difference from what stood before, for each pair of sides that its reports name: the whole report for its home pair, for the
 * others what is needed to tell whether reports agree. A reading that finds the same says nothing.
 */
final class CompareReadings implements Step<byte[], ReportsChange> {

    private final Unpacking<ArticleReports> unpacking;
    private final KeyValueStore<String, ArticleReports> readings;

    CompareReadings(Unpacking<ArticleReports> unpacking, KeyValueStore<String, ArticleReports> readings) {
        this.unpacking = unpacking;
        this.readings = readings;
    }

    @Override
    public String stage() {
        return "resolve";
    }

    @Override
    public Decision<ReportsChange> decide(Record<String, byte[]> input, RecordMetadata metadata) throws Refusal {
        ArticleReports now = unpacking.read(input.value());
        ArticleReports before = readings.get(input.key());
        if (isSame(before, now)) {
            return new Decision<>(List.of(), () -> {});
        }
        Cause cause = now == null
                ? new Cause(input.key(), null, null)
                : new Cause(now.getArticleId(), now.getRevision(), now.getExtractor());
        Map<String, ReportsChange> changes = new LinkedHashMap<>();
        spread(before, pair -> changes.computeIfAbsent(pair, key -> none(cause)).getGone());
        spread(now, pair -> changes.computeIfAbsent(pair, key -> none(cause)).getCome());
        var output = new ArrayList<Record<String, ReportsChange>>();
        changes.forEach((pair, change) -> output.add(input.withKey(pair).withValue(change)));
        return new Decision<>(output, () -> readings.put(input.key(), now));
    }

    private static boolean isSame(@Nullable ArticleReports before, @Nullable ArticleReports now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.getReports().equals(now.getReports())
                && Objects.equals(before.getPublished(), now.getPublished())
                && Objects.equals(before.getPublisher(), now.getPublisher())
                && Objects.equals(before.getTitle(), now.getTitle())
                && Objects.equals(before.getUrl(), now.getUrl());
    }

    private static ReportsChange none(Cause cause) {
        return new ReportsChange(cause, new ArrayList<>(), new ArrayList<>(), List.of(), List.of());
    }

    private static void spread(@Nullable ArticleReports article, Function<String, List<StandingReport>> reportsOfPair) {
        if (article == null) {
            return;
        }
        for (Told told : Reading.of(article)) {
            List<String> pairs = Sides.pairs(told.sides());
            reportsOfPair.apply(pairs.getFirst()).add(told.standing());
            pairs.stream()
                    .skip(1)
                    .forEach(
                            pair -> reportsOfPair.apply(pair).add(told.outline().standing()));
        }
    }

    @Override
    public void close() {
        unpacking.close();
    }
}
