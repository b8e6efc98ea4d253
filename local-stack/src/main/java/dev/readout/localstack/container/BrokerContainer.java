package dev.readout.localstack.container;

import dev.readout.localstack.Broker;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka in a container. */
final class BrokerContainer extends ContainerPart<KafkaContainer> implements Broker {

    private static final int INNER_PORT = 9092;

    BrokerContainer() {
        super(
                "Kafka",
                new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.1"))
                        .withEnv(Map.of(
                                "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
                                "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4",
                                "KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4")),
                INNER_PORT);
    }

    @Override
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port();
    }

    @Override
    Probe probe() {
        return Probe.patientPort(port());
    }
}
