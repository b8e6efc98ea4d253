package dev.readout.enrichment.streams;

import dev.readout.enrichment.topology.ArticleReader;
import dev.readout.enrichment.topology.Enrichment;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaStreamsDefaultConfiguration;
import org.springframework.kafka.config.KafkaStreamsConfiguration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Kafka Streams, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichmentSettings.class)
class StreamsConfiguration {

    @Bean(name = KafkaStreamsDefaultConfiguration.DEFAULT_STREAMS_BUILDER_BEAN_NAME)
    StreamsBuilderFactoryBean streams(EnrichmentSettings settings, ArticleReader reader) {
        var streams = new StreamsBuilderFactoryBean(new KafkaStreamsConfiguration(StreamsProperties.of(settings)));
        streams.setAutoStartup(false);
        streams.setStreamsUncaughtExceptionHandler(new Recovery());
        streams.setInfrastructureCustomizer(new TopologyCustomizer(new Enrichment(settings.format()::serde, reader)));
        streams.setCloseTimeout((int) Duration.ofSeconds(10).toSeconds());
        return streams;
    }

    @Bean(destroyMethod = "close")
    Admin admin(EnrichmentSettings settings) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                StreamsProperties.APPLICATION_ID + "-admin",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000));
    }

    @Bean
    Opening opening(EnrichmentSettings settings, Admin admin, StreamsBuilderFactoryBean streams) {
        return new Opening(settings, admin, streams);
    }

    @Bean
    StreamsHealthIndicator streamsHealthIndicator(Opening opening, StreamsBuilderFactoryBean streams) {
        return new StreamsHealthIndicator(opening, streams);
    }

    @Bean
    KafkaHealthIndicator kafkaHealthIndicator(EnrichmentSettings settings, Admin admin) {
        return new KafkaHealthIndicator(settings, admin);
    }
}
