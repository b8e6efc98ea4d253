package dev.readout.query.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CsvLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void nothingIsTakenForAFormula(String evidence) throws IOException {
        assertThat(cells(evidence)).containsExactly("'" + evidence, "TM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a, b", "he said \"yes\"", "two\nlines", " spaces ", "1-2", ""})
    void everyOtherTextIsReadAsItWas(String evidence) throws IOException {
        assertThat(cells(evidence)).containsExactly(evidence, "TM");
    }

    @Test
    void linesEndAsTheStandardSays() {
        assertThat(new CsvLines(List.of("id", "date")).header()).isEqualTo("id,date\r\n");
    }

    @Test
    void participantsStandInOneCell() {
        var lines = new CsvLines(List.of("participants", "sources"));
        ObjectNode meeting = JsonMapper.shared().createObjectNode();
        meeting.putArray("participants")
                .add(JsonMapper.shared()
                        .readTree("{\"name\":\"Ana Duarte\",\"title\":\"Foreign Minister\",\"country\":\"PT\"}"))
                .add(JsonMapper.shared().readTree("{\"name\":null,\"title\":\"President\",\"country\":\"GH\"}"));
        meeting.putArray("sources").addObject().put("publisher", "Example Gazette");
        assertThat(lines.line(version(meeting)))
                .isEqualTo("\"Ana Duarte, Foreign Minister, PT; President, GH\",Example Gazette\r\n");
    }

    private static List<String> cells(String evidence) throws IOException {
        var lines = new CsvLines(List.of("evidence", "country"));
        ObjectNode meeting =
                JsonMapper.shared().createObjectNode().put("evidence", evidence).put("country", "TM");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(lines.line(version(meeting))))) {
            return parser.getRecords().getFirst().toList();
        }
    }

    private static MeetingVersion version(ObjectNode meeting) {
        return new MeetingVersion(new UUID(1, 2), 1, Instant.EPOCH, true, meeting);
    }
}
