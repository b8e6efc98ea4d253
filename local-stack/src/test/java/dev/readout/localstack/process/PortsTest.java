package dev.readout.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.localstack.StackException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithItsOwnerAndTheRemedy() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree("Kafka", port, "READOUT_KAFKA_PORT"))
                    .isInstanceOf(StackException.class)
                    .hasMessage("Port " + port + ", which Kafka needs, is taken: end what listens there, or set"
                            + " READOUT_KAFKA_PORT to another port.");
        }
    }

    @Test
    void aFreePortIsFree() {
        int port = Ports.orFree(0);
        assertThat(port).isBetween(1, 65535);
        assertThat(Ports.answers(port)).isFalse();
        assertThatCode(() -> Ports.requireFree("Kafka", port, "READOUT_KAFKA_PORT"))
                .doesNotThrowAnyException();
        assertThat(Ports.orFree(9092)).isEqualTo(9092);
    }

    @Test
    void aPortThatHangsUpAtOnceDoesNotKeepOpen() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.keepsOpen(server.getLocalPort())).isTrue();
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        server.accept().close();
                    }
                } catch (java.io.IOException e) {
                    // The test is over.
                }
            });
            org.awaitility.Awaitility.await().until(() -> !Ports.keepsOpen(server.getLocalPort()));
        }
    }
}
