package dev.readout.ingest.log;

import dev.readout.schemas.wire.Topics;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up if Kafka answers now and every partition of the topic of articles has a leader to write to. */
final class KafkaHealthIndicator implements HealthIndicator {

    private static final int TIMEOUT_MS = 3_000;

    private final LogSettings settings;
    private final Admin admin;

    KafkaHealthIndicator(LogSettings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().withDetail("bootstrap", settings.kafka());
        try {
            long leaderless = leaderlessPartitions();
            return leaderless == 0
                    ? health.up().build()
                    : health.down()
                            .withDetail("reason", leaderless + " partitions of articles have no leader")
                            .build();
        } catch (ExecutionException | TimeoutException e) {
            return health.down().withDetail("reason", Cause.of(e)).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return health.unknown().build();
        }
    }

    private long leaderlessPartitions() throws InterruptedException, ExecutionException, TimeoutException {
        return admin
                .describeTopics(List.of(Topics.ARTICLES.name()), new DescribeTopicsOptions().timeoutMs(TIMEOUT_MS))
                .allTopicNames()
                .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream())
                .filter(partition -> partition.leader() == null)
                .count();
    }
}
