package dev.readout.query.projection;

import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topic that is read if whoever writes it has not come yet. */
@Configuration(proxyBeanMethods = false)
class TopicCreation {

    private static final int SECONDS = 5;

    @Bean
    KafkaAdmin kafkaAdmin(StreamSettings settings) {
        var admin = new KafkaAdmin(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka().bootstrap(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                SECONDS * 1000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                SECONDS * 1000));
        admin.setOperationTimeout(SECONDS);
        admin.setCloseTimeout(SECONDS);
        return admin;
    }

    @Bean
    NewTopic meetingsTopic() {
        return Topics.MEETINGS.toNewTopic();
    }
}
