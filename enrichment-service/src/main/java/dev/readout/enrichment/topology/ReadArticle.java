package dev.readout.enrichment.topology;

import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** An article's bytes to what it reports; the tombstone of an article to that of its reports. */
final class ReadArticle implements Step<byte[], ArticleReports> {

    private final Unpacking<Article> unpacking;
    private final ArticleReader reader;

    ReadArticle(Unpacking<Article> unpacking, ArticleReader reader) {
        this.unpacking = unpacking;
        this.reader = reader;
    }

    @Override
    public String stage() {
        return "extract";
    }

    @Override
    public Decision<ArticleReports> decide(Record<String, byte[]> input, RecordMetadata metadata) throws Refusal {
        Article article = unpacking.read(input.value());
        @Nullable ArticleReports reports = article == null ? null : reader.read(article);
        return new Decision<>(List.of(input.withValue(reports)), () -> {});
    }

    @Override
    public void close() {
        unpacking.close();
    }
}
