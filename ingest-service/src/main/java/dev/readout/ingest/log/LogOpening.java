package dev.readout.ingest.log;

import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the log ready: creates the topics, which Kafka would otherwise create with the wrong settings, and registers the schema of articles. Goes on trying while
 * Kafka or the registry is away, so that the services of a system may start in any order; until it has succeeded nothing is taken in.
 */
final class LogOpening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogOpening.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final LogSettings settings;
    private final Admin admin;
    private final Serializer<Article> serializer;
    private volatile Optional<String> missing = Optional.of("The log is being opened.");
    private volatile Thread thread = new Thread();

    LogOpening(LogSettings settings, Admin admin, Serializer<Article> serializer) {
        this.settings = settings;
        this.admin = admin;
        this.serializer = serializer;
    }

    /** What is still missing, as a sentence; empty once the log is open. It stays open. */
    Optional<String> missing() {
        return missing;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("log-opening").start(this::open);
    }

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void open() {
        Duration pause = Duration.ofMillis(250);
        try {
            while (!tryToOpen()) {
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
            LOG.info("Open for articles: Kafka at {}, schema registry at {}", settings.kafka(), settings.registry());
        } catch (InterruptedException e) {
            LOG.debug("Stopped before the log was open", e);
        }
    }

    private boolean tryToOpen() throws InterruptedException {
        Optional<String> found = createTopics().or(this::registerSchema);
        if (!found.equals(missing)) {
            found.ifPresent(sentence -> LOG.warn("Not taking articles yet. {}", sentence));
        }
        missing = found;
        return found.isEmpty();
    }

    private Optional<String> createTopics() throws InterruptedException {
        List<KafkaFuture<Void>> created = List.copyOf(
                admin.createTopics(Topics.ALL.stream().map(Topic::toNewTopic).toList())
                        .values()
                        .values());
        for (KafkaFuture<Void> each : created) {
            try {
                each.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    return Optional.of(
                            "The topics cannot be created in Kafka at " + settings.kafka() + ": " + Cause.of(e) + ".");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> registerSchema() {
        Article first = Article.newBuilder()
                .setId("")
                .setRevision("")
                .setContentType(ContentType.TEXT_PLAIN)
                .setContent("")
                .setReceivedAt(Instant.EPOCH)
                .build();
        try {
            serializer.serialize(Topics.ARTICLES.name(), first);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("The schema of articles cannot be registered in the schema registry at "
                    + settings.registry() + ": " + Cause.of(e) + ".");
        }
    }
}
