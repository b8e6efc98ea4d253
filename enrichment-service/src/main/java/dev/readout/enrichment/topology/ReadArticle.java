package dev.readout.enrichment.topology;

import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.wire.Topics;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * An article's bytes to what it reports; the tombstone of an article to that of its reports. An article that is to be read once more counts only while its revision is the one that was read last: whoever asked
 * for it may have taken it from the topic before a newer one, or its withdrawal, came.
 */
final class ReadArticle implements Step<byte[], ArticleReports> {

    /** Stands for the revision of an article that is withdrawn. */
    private static final String WITHDRAWN = "";

    private final Unpacking<Article> unpacking;
    private final ArticleReader reader;
    private final KeyValueStore<String, String> revisions;

    /**
     * Reads with that reader.
     *
     * @param revisions the revision of each article that was read last
     */
    ReadArticle(Unpacking<Article> unpacking, ArticleReader reader, KeyValueStore<String, String> revisions) {
        this.unpacking = unpacking;
        this.reader = reader;
        this.revisions = revisions;
    }

    @Override
    public String stage() {
        return "extract";
    }

    @Override
    public Decision<ArticleReports> decide(Record<String, byte[]> input, RecordMetadata metadata) throws Refusal {
        Article article = unpacking.read(input.value());
        String revision = article == null ? WITHDRAWN : article.getRevision();
        boolean isAgain = metadata.topic().equals(Topics.REPROCESSING.name());
        if (isAgain && (article == null || !isLatest(input.key(), revision))) {
            return new Decision<>(List.of(), () -> {});
        }
        @Nullable ArticleReports reports = article == null ? null : reader.read(article);
        return new Decision<>(List.of(input.withValue(reports)), () -> revisions.put(input.key(), revision));
    }

    private boolean isLatest(String articleId, String revision) {
        String latest = revisions.get(articleId);
        return latest == null || latest.equals(revision);
    }

    @Override
    public void close() {
        unpacking.close();
    }
}
