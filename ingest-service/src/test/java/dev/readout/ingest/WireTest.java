package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any client of Kafka's ecosystem reads the topic: this one has nothing but Avro and the registry's Confluent API. */
@LentStack
class WireTest {

    private final Stack stack;

    WireTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    void theTopicIsReadWithAvroAndTheConfluentApiAlone() throws IOException, InterruptedException {
        String id;
        try (IngestServer server = IngestServer.start(stack)) {
            Readiness.await(server);
            id = server.post("application/json", """
                            {"url": "https://gazette.example/wire", "title": "Pourparlers à Oslo", "content": "Ada Nor met Bo Sud."}""").json().get("id").asString();
        }
        var values = new ArrayList<byte[]>();
        ArticlesTopic.read(stack, new ByteArrayDeserializer(), each -> {
            if (id.equals(each.key())) {
                values.add(each.value());
            }
        });
        ByteBuffer value = ByteBuffer.wrap(values.getLast());

        assertThat(value.get()).as("magic byte").isZero();
        int schemaId = value.getInt();
        JsonNode answer = confluent("/schemas/ids/" + schemaId);
        assertThat(answer.has("references")).as("the schema is whole").isFalse();
        GenericRecord article = read(value, answer.get("schema").asString());
        assertThat(article.get("id")).hasToString(id);
        assertThat(article.get("url")).hasToString("https://gazette.example/wire");
        assertThat(article.get("title")).hasToString("Pourparlers à Oslo");
        assertThat(article.get("publisher")).isNull();
        assertThat(article.get("contentType")).hasToString("TEXT_PLAIN");
        assertThat(article.get("content")).hasToString("Ada Nor met Bo Sud.");

        JsonNode latest = confluent("/subjects/articles-value/versions/latest");
        assertThat(latest.get("id").asInt()).isEqualTo(schemaId);
        assertThat(latest.get("schema").asString())
                .isEqualTo(answer.get("schema").asString());
        assertThat(subjects())
                .as("no subject for a part of a schema")
                .noneMatch(each -> each.startsWith("dev.readout"));
    }

    private List<String> subjects() throws IOException, InterruptedException {
        return confluent("/subjects").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode confluent(String path) throws IOException, InterruptedException {
        URI uri = URI.create(stack.registry().confluentUrl() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }

    private static GenericRecord read(ByteBuffer avro, String schema) {
        Schema writer = new SchemaParser().parse(schema).mainSchema();
        try {
            var decoder = DecoderFactory.get()
                    .binaryDecoder(avro.array(), avro.arrayOffset() + avro.position(), avro.remaining(), null);
            GenericRecord read = new GenericDatumReader<GenericRecord>(writer).read(null, decoder);
            assertThat(decoder.isEnd()).as("nothing is left").isTrue();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
