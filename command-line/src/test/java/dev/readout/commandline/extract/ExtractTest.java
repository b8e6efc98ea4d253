package dev.readout.commandline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

    private final JsonMapper json = new JsonMapper();
    private int status;

    @Test
    void tellsTheMeetingWithTheNamesOfTheGuideline() throws IOException {
        JsonNode answer = extract("""
                        {"id":"a1","published":"2031-03-05","text":"LISBON, March 5 (Agency) -- Portuguese President Ana Sousa met with Chilean President Pedro Rojas in Lisbon on Wednesday."}
                        """).getFirst();

        assertThat(status).isZero();
        assertThat(answer.path("id").asString()).isEqualTo("a1");
        JsonNode meeting = answer.path("meetings").path(0);
        assertThat(meeting.propertyNames())
                .containsSubsequence(
                        "status",
                        "channel",
                        "focus",
                        "date",
                        "city",
                        "country",
                        "venue",
                        "participants",
                        "outcomes",
                        "evidence");
        assertThat(meeting.path("date").asString()).isEqualTo("2031-03-05");
        assertThat(meeting.path("participants")).hasSize(2);
    }

    @Test
    void answersInTheOrderOfTheLinesOnAllCores() throws IOException {
        String lines = String.join(
                "\n",
                IntStream.range(0, 500)
                        .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"Nothing happened.\"}")
                        .toList());

        assertThat(extract(lines))
                .extracting(answer -> answer.path("id").asString())
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(Integer::toString).toList());
    }

    @Test
    void tellsWhatAMeetingWasAboutAndWhatItRaisedRelationsTo() throws IOException {
        JsonNode meeting = extract("""
                        {"id":"t1","text":"Portuguese President Ana Sousa met Chilean President Pedro Rojas in Lisbon. The two leaders discussed energy and raised relations to a strategic partnership."}
                        """).getFirst().path("meetings").path(0);

        assertThat(meeting.path("topics").toString()).isEqualTo("[\"ENERGY\"]");
        assertThat(meeting.path("partnership").toString())
                .isEqualTo("{\"parties\":[\"CL\",\"PT\"],\"from\":null,\"to\":\"strategic partnership\"}");
        assertThat(meeting.path("spans")
                        .valueStream()
                        .filter(span -> span.path("field").asString().equals("TOPIC"))
                        .map(span -> span.path("quotation").asString()))
                .containsExactly("discussed energy");
    }

    @Test
    void saysInWhichLanguageAnArticleIsThatItDoesNotRead() throws IOException {
        JsonNode answer = extract("""
                        {"id":"f1","text":"La présidente du Portugal a rencontré lundi à Lisbonne le président du Chili pour parler du commerce entre les deux pays."}
                        """).getFirst();

        assertThat(status).isZero();
        assertThat(answer.path("language").asString()).isEqualTo("fr");
        assertThat(answer.path("unsupported").asString()).isEqualTo("The article is in French; only English is read.");
        assertThat(answer.path("meetings").size()).isZero();
    }

    @Test
    void saysWhatIsWrongWithALineAndGoesOn() throws IOException {
        List<JsonNode> answers = extract("""
                {"id":"a", "text":
                ["no object"]
                {"text":"no id"}
                {"id":"b"}
                {"id":"c","text":"x","html":"y"}
                {"id":"d","text":5}
                {"id":"e","text":"Fine."}
                """);

        assertThat(status).isEqualTo(1);
        assertThat(answers).hasSize(7);
        assertThat(answers.subList(0, 6))
                .allSatisfy(
                        answer -> assertThat(answer.path("error").asString()).endsWith("."));
        assertThat(answers.get(3).path("id").asString()).isEqualTo("b");
        assertThat(answers.get(3).path("error").asString()).contains("\"text\"", "\"html\"");
        assertThat(answers.get(6).path("meetings").isArray()).isTrue();
    }

    private List<JsonNode> extract(String lines) throws IOException {
        var out = new ByteArrayOutputStream();
        status = Extract.run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }
}
