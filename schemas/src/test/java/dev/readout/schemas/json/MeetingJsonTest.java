package dev.readout.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Examples;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MeetingJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void aMeetingAsEveryReaderGetsIt() throws IOException {
        JsonNode expected;
        try (InputStream in = MeetingJsonTest.class.getResourceAsStream("meeting.json")) {
            expected = JSON.readTree(Objects.requireNonNull(in));
        }
        // as text, because the order of the fields is part of what a person reads
        assertThat(JSON.writeValueAsString(MeetingJson.of(Examples.meeting())))
                .isEqualTo(JSON.writeValueAsString(expected));
    }

    @Test
    void whatIsUnknownIsNullAndNeverLeftOut() {
        Meeting bare = Meeting.newBuilder()
                .setId("00112233445566778899aabbccddeeff")
                .setStatus(MeetingStatus.PLANNED)
                .setChannel(Channel.PHONE)
                .setFocus(Focus.BACKGROUND)
                .setDate(new MeetingDate(null, DatePrecision.UNKNOWN))
                .setPlace(new Place(null, null, null))
                .setParticipants(List.of())
                .setEvidence(List.of())
                .setSources(List.of())
                .build();
        JsonNode json = MeetingJson.of(bare);
        assertThat(List.of("date", "city", "country", "venue", "evidence", "partnership", "occasion"))
                .allSatisfy(field -> {
                    assertThat(json.has(field)).isTrue();
                    assertThat(json.get(field).isNull()).isTrue();
                });
        assertThat(List.of("participants", "outcomes", "topics", "spans", "sources"))
                .allSatisfy(field -> assertThat(json.get(field).isEmpty()).isTrue());
    }
}
