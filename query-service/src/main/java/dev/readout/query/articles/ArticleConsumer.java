package dev.readout.query.articles;

import dev.readout.query.projection.Checkpoint;
import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** The articles' projector on its consumer, beside that of the meetings: long texts hold up no event. */
@Configuration(proxyBeanMethods = false)
class ArticleConsumer {

    /** Articles are up to 5 MB long. */
    private static final int LARGEST_BATCH = 100;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    @Bean
    KafkaMessageListenerContainer<String, byte[]> articleListener(
            StreamSettings settings, ArticleProjector projector, Checkpoint checkpoint) {
        var properties = new ContainerProperties(Topics.ARTICLES.name(), Topics.REPORTS.name(), Topics.REJECTED.name());
        properties.setGroupId(settings.kafka().group() + "-articles");
        properties.setMessageListener(projector);
        properties.setConsumerRebalanceListener(new FromCheckpoint(checkpoint));
        properties.setAckMode(AckMode.MANUAL);
        properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
        properties.setMissingTopicsFatal(false);
        var factory = new DefaultKafkaConsumerFactory<String, byte[]>(consumerSettings(settings));
        var container = new KafkaMessageListenerContainer<>(factory, properties);
        var untilItWorks = new ExponentialBackOff(500, 2);
        untilItWorks.setMaxInterval(LONGEST_PAUSE.toMillis());
        container.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks));
        container.setBeanName("article-projector");
        return container;
    }

    @Bean
    NewTopics articleTopics() {
        return new NewTopics(Topics.ARTICLES.toNewTopic(), Topics.REPORTS.toNewTopic(), Topics.REJECTED.toNewTopic());
    }

    private record FromCheckpoint(Checkpoint checkpoint) implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> added) {
            consumer.assignment().forEach(each -> consumer.seek(each, next(each)));
        }

        private long next(TopicPartition partition) {
            return checkpoint.next(partition.topic()).getOrDefault(partition.partition(), 0L);
        }
    }

    private static Map<String, Object> consumerSettings(StreamSettings settings) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka().bootstrap(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                LARGEST_BATCH);
    }
}
