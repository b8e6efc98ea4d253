package dev.readout.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Examples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that says what it means. */
class SchemaDocTest {

    static final List<Topic<?>> TOPICS = Topics.ALL;

    static Stream<Schema> types() {
        var types = new LinkedHashMap<String, Schema>();
        TOPICS.forEach(topic -> collect(Examples.of(topic).getSchema(), types));
        return types.values().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeAndFieldSaysWhatItMeans(Schema type) {
        assertThat(type.getDoc()).as(type.getFullName()).isNotBlank();
        if (type.getType() == Schema.Type.RECORD) {
            for (Schema.Field field : type.getFields()) {
                assertThat(field.doc()).as(type.getName() + "." + field.name()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldThatMayBeNullSaysWhatNullMeans(Schema type) {
        if (type.getType() == Schema.Type.RECORD) {
            for (Schema.Field field : type.getFields()) {
                if (field.schema().isNullable()) {
                    assertThat(field.doc())
                            .as(type.getName() + "." + field.name())
                            .containsIgnoringCase("null");
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void examplesFillEveryField(Topic<?> topic) {
        var empty = new ArrayList<String>();
        emptyFields(topic.name(), Examples.of(topic), empty);
        assertThat(empty)
                .isSubsetOf(
                        "meetings.meeting.evidence[0].item",
                        "meetings.meeting.choices[0].item",
                        "meetings.meeting.choices[1].dissent",
                        "reports.reports[0].evidence[0].item");
    }

    @Test
    void topicsAreNamedOnce() {
        assertThat(Topics.ALL.stream().map(Topic::name)).doesNotHaveDuplicates();
    }

    private static void emptyFields(String path, Object value, List<String> empty) {
        if (value instanceof SpecificRecord each) {
            for (Schema.Field field : each.getSchema().getFields()) {
                Object inner = each.get(field.pos());
                if (inner == null || inner.equals(List.of())) {
                    empty.add(path + "." + field.name());
                } else {
                    emptyFields(path + "." + field.name(), inner, empty);
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                emptyFields(path + "[" + i + "]", list.get(i), empty);
            }
        }
    }

    private static void collect(Schema schema, Map<String, Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), types));
                }
            }
            case ENUM -> types.put(schema.getFullName(), schema);
            case UNION -> schema.getTypes().forEach(each -> collect(each, types));
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
                // has no fields
            }
        }
    }
}
