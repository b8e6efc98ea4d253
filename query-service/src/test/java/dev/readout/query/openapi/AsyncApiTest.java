package dev.readout.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document is one, by AsyncAPI's own schema, and speaks of the topics, events and paths that there are. */
class AsyncApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document = read("asyncapi.json");

    @Test
    void isAsTheSpecificationSays() {
        var schema =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft7()).getSchema(read("asyncapi-3.0.0.schema.json"));
        assertThat(schema.validate(document)).isEmpty();
    }

    @Test
    void everyReferenceWithinItLeadsSomewhere() {
        assertThat(references(document))
                .isNotEmpty()
                .filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        JsonNode openApi = read("openapi.json");
        assertThat(references(document))
                .filteredOn(reference -> reference.startsWith("/openapi.json#"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(openApi.at(reference.substring(reference.indexOf('#') + 1))
                                .isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void tellsOfEveryTopicAndItsPartitions() {
        Topics.ALL.forEach(topic -> {
            JsonNode channel = document.at("/channels/" + topic.name());
            assertThat(channel.get("address").asString()).isEqualTo(topic.name());
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(topic.partitions());
        });
    }

    @Test
    void tellsOfEveryTypeOfEvent() {
        List<String> types = Arrays.stream(MeetingEventType.values())
                .filter(type -> type != MeetingEventType.UNKNOWN)
                .map(type -> "meeting." + type.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(document.at("/components/schemas/Delivery/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    private static Set<String> references(JsonNode node) {
        var found = new HashSet<String>();
        node.findValues("$ref").forEach(reference -> found.add(reference.asString()));
        return found;
    }

    private static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream(name), name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
