package dev.readout.query.articles;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Rejected;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was refused.
 *
 * @param topic topic of the record that was refused
 * @param partition its partition
 * @param offset its offset there
 * @param stage where it was refused, as {@link Stage} is written
 * @param reason why
 * @param article id of the article, or whatever the key was; null: it had none
 * @param at timestamp of the record that was refused
 * @param told timestamp of the record that tells of it
 */
record Rejection(
        String topic,
        int partition,
        long offset,
        String stage,
        String reason,
        @Nullable String article,
        Instant at,
        Instant told) {

    static Stream<Rejection> of(Arrived<Rejected> arrived) {
        Rejected rejected = arrived.value();
        return rejected == null
                ? Stream.empty()
                : Stream.of(new Rejection(
                        rejected.getTopic(),
                        rejected.getPartition(),
                        rejected.getOffset(),
                        rejected.getStage().toUpperCase(Locale.ROOT),
                        rejected.getReason(),
                        rejected.getKey(),
                        rejected.getRejectedAt(),
                        arrived.at()));
    }

    static Stream<Rejection> ofUnsupported(Arrived<ArticleReports> arrived) {
        ArticleReports read = arrived.value();
        String reason = read == null ? null : read.getUnsupported();
        return reason == null
                ? Stream.empty()
                : Stream.of(new Rejection(
                        arrived.topic(),
                        arrived.partition(),
                        arrived.offset(),
                        Stage.UNSUPPORTED.name(),
                        reason,
                        arrived.key(),
                        arrived.at(),
                        arrived.at()));
    }
}
