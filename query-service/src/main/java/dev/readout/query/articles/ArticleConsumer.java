package dev.readout.query.articles;

import dev.readout.query.projection.Checkpoint;
import dev.readout.query.projection.CheckpointedListener;
import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The articles' projector on its consumer, beside that of the meetings: long texts hold up no event. */
@Configuration(proxyBeanMethods = false)
class ArticleConsumer {

    /** Articles are up to 5 MB long. */
    private static final int LARGEST_BATCH = 100;

    @Bean
    KafkaMessageListenerContainer<String, byte[]> articleListener(
            StreamSettings settings, ArticleProjector projector, Checkpoint checkpoint) {
        var container = CheckpointedListener.of(
                settings,
                settings.kafka().group() + "-articles",
                LARGEST_BATCH,
                Topics.ARTICLES.name(),
                Topics.REPORTS.name(),
                Topics.REJECTED.name());
        ContainerProperties properties = container.getContainerProperties();
        properties.setMessageListener(projector);
        properties.setConsumerRebalanceListener(new FromCheckpoint(checkpoint));
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
}
