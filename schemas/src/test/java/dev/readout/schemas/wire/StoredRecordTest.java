package dev.readout.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.schemas.Examples;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class StoredRecordTest {

    private final Serde<MeetingEvent> events = StoredRecord.serde(MeetingEvent.class);
    private final Serde<Meeting> meetings = StoredRecord.serde(Meeting.class);

    @Test
    void whatIsStoredIsReadBack() {
        byte[] stored = events.serializer().serialize("store", Examples.event());
        assertThat(events.deserializer().deserialize("store", stored)).isEqualTo(Examples.event());
    }

    @Test
    void aPartOfATopicsRecordIsStoredOnItsOwn() {
        byte[] stored = meetings.serializer().serialize("store", Examples.meeting());
        assertThat(meetings.deserializer().deserialize("store", stored)).isEqualTo(Examples.meeting());
    }

    @Test
    void nothingStaysNothing() {
        assertThat(events.serializer().serialize("store", null)).isNull();
        assertThat(events.deserializer().deserialize("store", null)).isNull();
    }

    @Test
    void damagedBytesAreRefusedWithTheRemedy() {
        byte[] stored = events.serializer().serialize("store", Examples.event());
        byte[] cut = Arrays.copyOf(stored, stored.length / 2);
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> events.deserializer().deserialize("store", cut))
                .withMessageContaining("MeetingEvent")
                .withMessageContaining("Reset the store");
    }

    @Test
    void aSchemaOfNoReleaseIsRefused() throws IOException {
        Schema other = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"Other\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}");
        var encoder = new BinaryMessageEncoder<>(new GenericData(), other);
        var foreign = new ByteArrayOutputStream();
        encoder.encode(new GenericRecordBuilder(other).set("a", 1).build(), foreign);
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> events.deserializer().deserialize("store", foreign.toByteArray()));
    }
}
