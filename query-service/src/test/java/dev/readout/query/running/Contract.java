package dev.readout.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, held against answers. */
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    private final JsonNode document;

    public Contract() {
        try (InputStream in =
                Objects.requireNonNull(Contract.class.getResourceAsStream("/dev/readout/query/openapi/openapi.json"))) {
            document = JSON.readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Fails unless the contract promises this answer; what is outside the contract must be a problem. */
    public void check(HttpResponse<String> answer) {
        String path = answer.request().uri().getPath();
        Optional<String> template = template(path);
        if (template.isEmpty() || answer.statusCode() == 405 || answer.statusCode() == 406) {
            checkBody("/components/schemas/Problem", "application/problem+json", answer);
            return;
        }
        String pointer = "/paths/" + escape(template.get()) + "/"
                + answer.request().method().toLowerCase(Locale.ROOT) + "/responses/" + answer.statusCode();
        JsonNode response = document.at(pointer);
        assertThat(response.isMissingNode())
                .as("%s of %s is not in the contract: %s", answer.statusCode(), path, answer.body())
                .isFalse();
        String declared = response.has("$ref") ? response.get("$ref").asString().substring(1) : pointer;
        if (document.at(declared).has("content")) {
            String type =
                    answer.headers().firstValue("content-type").orElseThrow().replaceFirst(";.*", "");
            checkBody(declared + "/content/" + escape(type) + "/schema", type, answer);
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    /** What is wrong with that value; empty if it is as the schema of that name says. */
    public List<Error> errors(String schema, String json) {
        return validate("/components/schemas/" + schema, json);
    }

    private void checkBody(String pointer, String type, HttpResponse<String> answer) {
        assertThat(document.at(pointer).isMissingNode())
                .as("%s of the contract, for %s", pointer, answer)
                .isFalse();
        if (type.endsWith("ndjson")) {
            assertThat(answer.body().lines().flatMap(line -> validate(pointer, line).stream()))
                    .as(answer.body())
                    .isEmpty();
        } else if (type.endsWith("json")) {
            assertThat(validate(pointer, answer.body())).as(answer.body()).isEmpty();
        }
    }

    private List<Error> validate(String pointer, String json) {
        ObjectNode schema = ((ObjectNode) document.deepCopy()).put("$ref", "#" + pointer);
        return REGISTRY.getSchema(schema).validate(JSON.readTree(json));
    }

    private Optional<String> template(String path) {
        return document.get("paths").propertyNames().stream()
                .sorted(Comparator.comparingInt(Contract::templated))
                .filter(template -> path.matches(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst();
    }

    /** What is written out goes before what stands for anything. */
    private static int templated(String template) {
        return (int) template.chars().filter(character -> character == '{').count();
    }

    private static String escape(String pointerPart) {
        return pointerPart.replace("~", "~0").replace("/", "~1");
    }
}
