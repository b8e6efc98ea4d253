package dev.readout.commandline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ExplainTest {

    private static final String LINE = """
            {"id":"a1","published":"2031-03-05","text":"Home > News\\n\\nPortuguese President Ana Sousa met Chilean President Pedro Rojas on Wednesday. The two leaders discussed energy. If Rojas meets French President Luc Moreau, markets will rise."}
            """;

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private int status;

    @Test
    void showsWhatWasFoundWhereAndByWhichRules() throws IOException {
        String text = explain(LINE, Ansi.OFF);

        assertThat(status).isZero();
        assertThat(text).contains("== a1, published 2031-03-05, language en");
        assertThat(text).contains("- Home > News");
        assertThat(text.lines())
                .containsSubsequence(
                        "  Portuguese President Ana Sousa met Chilean President Pedro Rojas on Wednesday. The two leaders",
                        "  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ [1] meeting");
        assertThat(text).containsPattern("~+ \\[1] ENERGY");
        assertThat(text).contains("[1] HELD, IN_PERSON, MAIN");
        assertThat(text).contains("    who       PRINCIPAL: Ana Sousa, Portuguese President (PT)");
        assertThat(text).containsPattern("    rules     [a-z]+/");
        assertThat(text).containsPattern("no meeting \\([a-z/-]+\\): a condition");
        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() throws IOException {
        assertThat(explain(LINE, Ansi.ON)).contains("\u001b[32m~");
    }

    @Test
    void saysInWhichLanguageItDoesNotRead() throws IOException {
        String text = explain("""
                {"id":"f1","text":"La présidente du Portugal a rencontré lundi à Lisbonne le président du Chili pour parler du commerce entre les deux pays."}
                """, Ansi.OFF);
        assertThat(text)
                .contains("The article is in French; only English is read.")
                .doesNotContain("No meetings");
    }

    @Test
    void saysWhichLineItCannotRead() throws IOException {
        explain("{\"id\":\"x\"}\n" + LINE, Ansi.OFF);
        assertThat(status).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .startsWith("readout: line 1: Give either \"text\" or \"html\".");
    }

    private String explain(String lines, Ansi ansi) throws IOException {
        var out = new ByteArrayOutputStream();
        status = Explain.run(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                ansi);
        return out.toString(StandardCharsets.UTF_8);
    }
}
