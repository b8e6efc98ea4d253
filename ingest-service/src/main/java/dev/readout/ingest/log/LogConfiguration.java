package dev.readout.ingest.log;

import dev.readout.schemas.Article;
import dev.readout.schemas.wire.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** The log, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    private static final long MEGABYTE = 1024L * 1024;

    @Bean
    Serializer<Article> articleSerializer(LogSettings settings) {
        return settings.format().serializer(Topics.ARTICLES);
    }

    /**
     * A producer that loses nothing and doubles nothing: an article counts once all replicas in sync have it. Its buffer is the back-pressure: {@code send} waits
     * while it is full, and then so does whoever sends us articles.
     */
    @Bean
    ProducerFactory<String, Article> producerFactory(
            LogSettings settings, Serializer<Article> serializer, MeterRegistry meters) {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        var producers = new DefaultKafkaProducerFactory<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.kafka(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "readout-ingest",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topics.LARGEST_RECORD,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        bufferMemory(Runtime.getRuntime().maxMemory()),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        timeout,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        timeout / 2,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        timeout),
                new StringSerializer(),
                serializer,
                false);
        producers.addListener(new MicrometerProducerListener<>(meters));
        return producers;
    }

    /** Kafka's usual 32 MB, or less in a small heap; but the largest record must fit. */
    private static long bufferMemory(long heap) {
        return Math.max(Topics.LARGEST_RECORD + MEGABYTE, Math.min(32 * MEGABYTE, heap / 6));
    }

    @Bean
    KafkaTemplate<String, Article> articles(ProducerFactory<String, Article> producers) {
        var template = new KafkaTemplate<>(producers);
        template.setProducerListener(
                new ProducerListener<>() {}); // ours says once that Kafka is away, and never what was sent
        return template;
    }

    @Bean(destroyMethod = "close")
    Admin admin(LogSettings settings) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "readout-ingest-admin",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000));
    }

    @Bean
    LogOpening logOpening(LogSettings settings, Admin admin, Serializer<Article> serializer) {
        return new LogOpening(settings, admin, serializer);
    }

    @Bean
    ArticleLog articleLog(LogSettings settings, LogOpening opening, KafkaTemplate<String, Article> articles) {
        return new ArticleLog(settings, opening, articles);
    }

    @Bean
    KafkaHealthIndicator kafkaHealthIndicator(LogSettings settings, Admin admin) {
        return new KafkaHealthIndicator(settings, admin);
    }

    @Bean
    RegistryHealthIndicator registryHealthIndicator(LogSettings settings) {
        return new RegistryHealthIndicator(settings);
    }

    @Bean
    LogHealthIndicator logHealthIndicator(LogOpening opening) {
        return new LogHealthIndicator(opening);
    }
}
