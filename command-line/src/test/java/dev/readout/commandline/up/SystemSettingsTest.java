package dev.readout.commandline.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.commandline.Failure;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemSettingsTest {

    @Test
    void withoutVariablesThePortsAreTheDocumentedOnes() {
        SystemSettings settings = SystemSettings.of(Map.of());

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.port(Listener.QUERY)).isEqualTo(8080);
        assertThat(settings.port(Listener.INGEST)).isEqualTo(8081);
        assertThat(settings.port(Listener.ENRICHMENT)).isEqualTo(8082);
        assertThat(settings.port(Listener.REGISTRY)).isEqualTo(8085);
        assertThat(settings.port(Listener.KAFKA)).isEqualTo(9092);
        assertThat(settings.port(Listener.POSTGRES)).isEqualTo(5433);
    }

    @Test
    void aVariableGivesAnotherPort() {
        SystemSettings settings = SystemSettings.of(Map.of("READOUT_KAFKA_PORT", "9192", "READOUT_BIND", "0.0.0.0"));

        assertThat(settings.port(Listener.KAFKA)).isEqualTo(9192);
        assertThat(settings.bind()).isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "http", "99999999999"})
    void whatIsNoPortIsRefusedByName(String value) {
        assertThatThrownBy(() -> SystemSettings.of(Map.of("READOUT_QUERY_PORT", value)))
                .isInstanceOf(Failure.class)
                .hasMessage("READOUT_QUERY_PORT is '" + value + "': give a port from 1 to 65535, such as 8080.");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new SystemSettings("127.0.0.1", Map.of(Listener.QUERY, taken.getLocalPort()));

            assertThatThrownBy(settings::requireFreePorts)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which the query service needs, is taken")
                    .hasMessageContaining("READOUT_QUERY_PORT");
        }
    }
}
