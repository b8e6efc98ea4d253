package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READOUT_INGEST_PORT=abc            | READOUT_INGEST_PORT is 'abc': give a whole number.",
                "READOUT_INGEST_PORT=65536          | READOUT_INGEST_PORT is 65536: give a port from 1 to 65535.",
                "READOUT_BIND=no.such.host.invalid  | READOUT_BIND is 'no.such.host.invalid': give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.",
                "READOUT_BIND=192.0.2.1             | READOUT_BIND is '192.0.2.1': give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.",
                "READOUT_ARTICLE_MAX_BYTES=big      | READOUT_ARTICLE_MAX_BYTES is 'big': give a size such as 5MB or 5000000.",
                "READOUT_ARTICLE_MAX_BYTES=6MB      | READOUT_ARTICLE_MAX_BYTES is 6291456B: give between 1KB and 5MB, such as 2MB or 2000000.",
                "READOUT_ARTICLE_MAX_BYTES=100      | READOUT_ARTICLE_MAX_BYTES is 100B: give between 1KB and 5MB, such as 2MB or 2000000.",
                "READOUT_KAFKA_BOOTSTRAP=localhost  | READOUT_KAFKA_BOOTSTRAP is 'localhost': give Kafka's address as host:port, several separated by commas.",
                "READOUT_REGISTRY_URL=localhost     | READOUT_REGISTRY_URL is 'localhost': give the schema registry's address, such as http://localhost:8085.",
                "READOUT_WIRE_FORMAT=json           | READOUT_WIRE_FORMAT is 'json'. There is no wire format 'json': use 'apicurio' or 'confluent'.",
                "READOUT_KAFKA_TIMEOUT=soon         | READOUT_KAFKA_TIMEOUT is 'soon': give a time such as 15s.",
                "READOUT_KAFKA_TIMEOUT=10ms         | READOUT_KAFKA_TIMEOUT is 10ms: give between 1s and 10m, such as 15s.",
            })
    void aWrongSettingIsToldInASentence(String setting, String sentence) {
        SettingsCheck.Refused refused = catchThrowableOfType(
                SettingsCheck.Refused.class,
                () -> IngestApplication.start("--" + setting).close());
        assertThat(refused).hasMessage(sentence);
    }

    /** So that the table in README.md, application.properties and what the tests know are one. */
    @Test
    void everySettingHasAnEnvironmentVariable() throws Exception {
        Properties properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        var variables = new ArrayList<String>();
        properties.forEach((name, value) -> {
            if (name.toString().startsWith("readout.")) {
                var variable = Pattern.compile("\\$\\{(READOUT_\\w+):\\S+}").matcher(value.toString());
                assertThat(variable.matches()).as(name.toString()).isTrue();
                variables.add(variable.group(1));
            }
        });
        assertThat(variables)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "READOUT_BIND",
                        "READOUT_INGEST_PORT",
                        "READOUT_ARTICLE_MAX_BYTES",
                        "READOUT_KAFKA_BOOTSTRAP",
                        "READOUT_REGISTRY_URL",
                        "READOUT_WIRE_FORMAT",
                        "READOUT_KAFKA_TIMEOUT"));
    }
}
