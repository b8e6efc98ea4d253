package dev.readout.query.health;

import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the views can follow: Kafka answers and has the topic. */
@Component("kafka")
class KafkaHealth extends AbstractHealthIndicator implements DisposableBean {

    private static final int PATIENCE = (int) Duration.ofSeconds(3).toMillis();

    private final Admin admin;

    KafkaHealth(StreamSettings settings) {
        super("Kafka does not answer");
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE));
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        String topic = Topics.MEETINGS.name();
        int partitions = admin
                .describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(PATIENCE))
                .allTopicNames()
                .get(PATIENCE, TimeUnit.MILLISECONDS)
                .values()
                .stream()
                .mapToInt(description -> description.partitions().size())
                .sum();
        builder.up().withDetail("topic", topic).withDetail("partitions", partitions);
    }

    @Override
    public void destroy() {
        admin.close(Duration.ZERO);
    }
}
