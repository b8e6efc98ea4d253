package dev.readout.commandline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolveTest {

    private static final String PARTICIPANTS =
            "\"participants\": [{\"name\": \"Ada Berg\", \"title\": \"President\", \"country\": \"SE\", \"organization\": null, \"part\": \"PRINCIPAL\"},"
                    + " {\"name\": \"Otto Lind\", \"title\": null, \"country\": \"FI\", \"organization\": null, \"part\": \"PRINCIPAL\"}]";
    private static final String REPORTED =
            "{\"id\": \"a\", \"published\": \"2024-03-02\", \"meetings\": [{\"status\": \"HELD\", \"channel\": \"IN_PERSON\", \"focus\": \"MAIN\", \"date\": \"2024-03-01\", \"city\": \"Oslo\", \"country\": \"NO\", \"venue\": null, "
                    + PARTICIPANTS + ", \"outcomes\": [\"MOU\"], \"evidence\": \"Berg met Lind in Oslo\"}]}";
    private static final String RECALLED = REPORTED.replace("\"a\"", "\"b\"")
            .replace("2024-03-01", "2024-03")
            .replace("MAIN", "BACKGROUND")
            .replace("2024-03-02", "2024-05-02");
    private static final String ELSEWHERE =
            REPORTED.replace("\"a\"", "\"c\"").replace("Oslo", "Bergen").replace("2024-03-01", "2024-03-20");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void printsOneLineForEachMeetingWithItsReportsAndWhy() throws IOException {
        assertThat(resolve(null, RECALLED, REPORTED, ELSEWHERE)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"date\":\"2024-03-01\"")
                .contains("\"article\":\"a\",\"index\":0")
                .contains("\"article\":\"b\",\"index\":0")
                .contains("2024-03 contains 2024-03-01");
    }

    @Test
    void saysWhichLineIsWrongAndGoesOn() throws IOException {
        int status = resolve(null, "{", REPORTED.replace("HELD", "MAYBE"), REPORTED);

        assertThat(status).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("line 1: The line is no JSON")
                .contains("line 2: Meeting 0 of a's \"status\" is 'MAYBE': use one of [PLANNED, HELD, CANCELLED].");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void explainsWhatIsOneMeetingAndWhatIsNot() throws IOException {
        resolve(List.of("a#0", "b#0"), REPORTED, RECALLED, ELSEWHERE);
        resolve(List.of("a#0", "c#0"), REPORTED, RECALLED, ELSEWHERE);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        One meeting:
                          same city Oslo
                          same principals
                          2024-03-01 is within 2024-03
                        Not one meeting:
                          different cities: oslo and bergen
                          different days: 2024-03-01 and 2024-03-20
                        """);
        assertThat(resolve(List.of("a", "c#0"), REPORTED)).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("'a' names no report");
    }

    private int resolve(@Nullable List<String> explain, String... lines) throws IOException {
        byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Resolve.run(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                explain);
    }
}
