package dev.readout.enrichment.streams;

import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Starts the streams once Kafka answers and the topics exist, however long that takes. */
final class Opening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EnrichmentSettings settings;
    private final Admin admin;
    private final StreamsBuilderFactoryBean streams;
    private volatile boolean running;
    private volatile @Nullable String missing;
    private @Nullable Thread thread;

    Opening(EnrichmentSettings settings, Admin admin, StreamsBuilderFactoryBean streams) {
        this.settings = settings;
        this.admin = admin;
        this.streams = streams;
        this.missing = "The topics are not created yet.";
    }

    /** What is still missing before the streams can start, in a sentence. */
    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("opening").start(this::open);
    }

    private void open() {
        while (running) {
            try {
                createTopics();
                streams.start();
                missing = null;
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | RuntimeException e) {
                say("Kafka at " + settings.kafka() + " does not answer (" + e.getMessage()
                        + "): start it, or set READOUT_KAFKA_BOOTSTRAP.");
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void say(String sentence) {
        if (!sentence.equals(missing)) {
            LOG.warn("{} Trying on.", sentence);
        }
        missing = sentence;
    }

    private void createTopics() throws InterruptedException, ExecutionException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> lacking = new ArrayList<>();
        Stream.concat(Topics.ALL.stream(), Stream.of(Topics.REPROCESSING))
                .filter(topic -> !existing.contains(topic.name()))
                .forEach(topic -> lacking.add(topic.toNewTopic()));
        try {
            admin.createTopics(lacking).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        streams.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
