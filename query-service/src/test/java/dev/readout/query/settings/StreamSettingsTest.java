package dev.readout.query.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9092", "a:1,b:2"})
    void brokersAreHostAndPort(String bootstrap) {
        assertThatCode(() -> new StreamSettings.Kafka(bootstrap, "group")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:", "http://localhost:9092", "a:1, b:2"})
    void anythingElseIsRefusedWithAnExample(String bootstrap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StreamSettings.Kafka(bootstrap, "group"))
                .withMessageContaining("READOUT_KAFKA_BOOTSTRAP")
                .withMessageContaining("localhost:9092");
    }

    @Test
    void aRegistryIsAnAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StreamSettings.Registry(URI.create("localhost")))
                .withMessageContaining("READOUT_REGISTRY_URL");
    }
}
