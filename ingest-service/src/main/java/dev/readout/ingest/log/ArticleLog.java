package dev.readout.ingest.log;

import dev.readout.ingest.article.Refusal;
import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.schemas.Article;
import dev.readout.schemas.wire.Topics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * The topic of articles. Its methods wait while the producer's buffer is full or Kafka is unknown, so never call them on a thread that serves others. What they return
 * completes once Kafka has stored it, or exceptionally with a {@link Refusal}. Any thread.
 */
public final class ArticleLog {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleLog.class);

    private final LogSettings settings;
    private final LogOpening opening;
    private final KafkaTemplate<String, Article> articles;
    private final AtomicBoolean failing = new AtomicBoolean();

    ArticleLog(LogSettings settings, LogOpening opening, KafkaTemplate<String, Article> articles) {
        this.settings = settings;
        this.opening = opening;
        this.articles = articles;
    }

    /**
     * Nothing, if articles can be appended as far as is known.
     *
     * @throws Refusal UNAVAILABLE, with what is missing
     */
    public void requireOpen() {
        opening.missing().ifPresent(sentence -> {
            throw new Refusal(Reason.UNAVAILABLE, sentence + " Nothing was stored; send it again later.");
        });
    }

    /** Appends that revision of an article. */
    public CompletableFuture<Void> append(Article article) {
        return send(article.getId(), article);
    }

    /** Withdraws the article of that id, whether there is one or not. */
    public CompletableFuture<Void> withdraw(String id) {
        return send(id, null);
    }

    private CompletableFuture<Void> send(String id, @Nullable Article article) {
        requireOpen();
        try {
            return articles.send(Topics.ARTICLES.name(), id, article).handle((result, failure) -> {
                if (failure != null) {
                    throw new CompletionException(refusal(failure));
                }
                if (failing.compareAndSet(true, false)) {
                    LOG.info("Kafka at {} stores articles again", settings.kafka());
                }
                return null;
            });
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(refusal(e));
        }
    }

    private Refusal refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RecordTooLargeException) {
                return new Refusal(Reason.TOO_LARGE, "Kafka takes no record of this size: " + each.getMessage());
            }
        }
        if (failing.compareAndSet(false, true)) { // once, not for each of the articles that come meanwhile
            LOG.warn("Kafka at {} stores no articles: {}", settings.kafka(), Cause.of(failure));
        }
        return new Refusal(
                Reason.UNAVAILABLE,
                "Kafka at " + settings.kafka() + " has not acknowledged this within "
                        + settings.timeout().toSeconds() + " s (" + Cause.of(failure)
                        + "). Send it again later; sending an article twice is safe.");
    }
}
