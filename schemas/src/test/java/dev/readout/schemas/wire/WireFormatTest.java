package dev.readout.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireFormatTest {

    private static final URI REGISTRY = URI.create("http://localhost:8085/");

    @ParameterizedTest
    @ValueSource(strings = {"avro", "", "../wire/apicurio", "APICURIO"})
    void anUnknownNameIsRefusedWithThoseThatExist(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireFormat.named(name, REGISTRY))
                .withMessage("There is no wire format '%s': use 'apicurio' or 'confluent'.", name);
    }

    @Test
    void confluentNamesTheProfileThatBringsItsSerializers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WireFormat.named("confluent", REGISTRY))
                .withMessageContaining("io.confluent.kafka.serializers.KafkaAvroSerializer")
                .withMessageContaining("-Pconfluent");
    }

    @Test
    void itSaysWhereItsRegistryShowsLife() {
        assertThat(WireFormat.named("apicurio", REGISTRY).registryProbe())
                .isEqualTo(URI.create("http://localhost:8085/apis/registry/v3/system/info"));
    }

    @Test
    void aTombstoneIsNoBytesAtAll() {
        var serializer = WireFormat.named("apicurio", REGISTRY).serializer(Topics.ARTICLES);
        assertThat(serializer.serialize("articles", null)).isNull();
    }
}
