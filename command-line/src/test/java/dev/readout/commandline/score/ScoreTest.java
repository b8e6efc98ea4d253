package dev.readout.commandline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.readout.commandline.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final String OTIENO =
            "{\"name\":\"Daniel Otieno\",\"title\":\"President\",\"country\":\"KE\",\"part\":\"PRINCIPAL\"}";
    private static final String HOLM =
            "{\"name\":\"Ida Holm\",\"title\":\"Minister\",\"country\":\"NO\",\"part\":\"PRINCIPAL\"}";
    private static final String ROJAS =
            "{\"name\":\"Ana Rojas\",\"title\":\"President\",\"country\":\"CL\",\"part\":\"PRINCIPAL\"}";

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void whatIsReadRightIsOneAndWhatIsMissedIsHalf() {
        String both = line(meeting("2024-05-06", "Oslo", OTIENO, HOLM), meeting("2024-05-07", "Lima", OTIENO, ROJAS));
        Result result = score(both, line(meeting("2024-05-06", "Oslo", OTIENO, HOLM)));

        assertThat(result.figure(Figure.PRECISION)).isEqualTo(1);
        assertThat(result.figure(Figure.RECALL)).isEqualTo(0.5);
        assertThat(result.figure(Figure.RECORD)).isEqualTo(0.5);
        assertThat(result.figure(Figure.CITY)).isEqualTo(1);
    }

    @Test
    void aMeetingWithOneWrongFieldIsFoundButNoRightRecord() {
        Result result = score(
                line(meeting("2024-05-06", "Oslo", OTIENO, HOLM)), line(meeting("2024-05-07", "OSLO", HOLM, OTIENO)));

        assertThat(result.figure(Figure.F1)).isEqualTo(1);
        assertThat(result.figure(Figure.DATE)).isZero();
        assertThat(result.figure(Figure.CITY)).isEqualTo(1);
        assertThat(result.figure(Figure.RECORD)).isZero();
    }

    @Test
    void namesAreTheSameInAnySpellingAndOrder() {
        String gold = line(meeting("2024", "Oslo", OTIENO, HOLM.replace("Ida Holm", "Şükrü Kłos-Ålesund")));
        String read = line(meeting("2024", "Oslo", OTIENO, HOLM.replace("Ida Holm", "Alesund Sukru Klos")));
        assertThat(score(gold, read).figure(Figure.PARTICIPANTS_F1)).isEqualTo(1);
    }

    @Test
    void oneSharedPersonIsNoSharedMeeting() {
        Result result =
                score(line(meeting("2024", "Oslo", OTIENO, HOLM)), line(meeting("2024", "Oslo", OTIENO, ROJAS)));
        assertThat(result.figure(Figure.F1)).isZero();
    }

    @Test
    void noMeetingsWhereNoneAreIsRight() {
        Result result = score(line(), line());
        assertThat(result.figure(Figure.F1)).isEqualTo(1);
        assertThat(result.json().path("predicted").asInt()).isZero();
    }

    @Test
    void saysWhatIsWrong() {
        score(line(meeting("2024-05-06", "Oslo", OTIENO, HOLM)), line(meeting("2024-05-06", "Oslo", OTIENO, ROJAS)));
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("a1", "missed HELD Daniel Otieno, Ida Holm", "invented HELD Daniel Otieno, Ana Rojas");
    }

    @Test
    void f1IsTheHarmonicMean() {
        String gold = line(meeting("2024", "Oslo", OTIENO, HOLM), meeting("2025", "Lima", OTIENO, ROJAS));
        String read = line(
                meeting("2024", "Oslo", OTIENO, HOLM),
                meeting("2024", "Rome", HOLM, ROJAS),
                meeting("2025", "Bonn", HOLM, ROJAS));
        assertThat(score(gold, read).figure(Figure.F1)).isEqualTo(0.4, EXACT);
    }

    @Test
    void aLineWithoutIdIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"meetings\":[]}\n");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> AnnotatedArticles.lines(file))
                .withMessageContaining("line 1 has no \"id\"");
    }

    private Result score(String gold, String read) {
        var annotated = new HashMap<>(Map.of("a1", gold));
        return Score.compare(
                annotated, Map.of("a1", read), false, 9, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static String line(String... meetings) {
        return "{\"id\":\"a1\",\"meetings\":[" + String.join(",", List.of(meetings)) + "]}";
    }

    private static String meeting(String date, String city, String... people) {
        return "{\"status\":\"HELD\",\"channel\":\"IN_PERSON\",\"focus\":\"MAIN\",\"date\":\"" + date + "\",\"city\":\""
                + city + "\",\"country\":null,\"participants\":[" + String.join(",", people) + "],\"outcomes\":[]}";
    }
}
