package dev.readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.query.index.Question;
import dev.readout.query.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Question ALL = new Question(new Filter(List.of(), null, null), null, Instant.EPOCH);
    private static final Question CHINA = ALL.and(Facet.country("CN"));
    private static final Cursor CURSOR =
            new Cursor(LocalDate.of(2024, 7, 3), new UUID(-1, 7), 0.25f, Instant.ofEpochMilli(7));

    @Test
    void isReadAsItWasWritten() {
        assertThat(Cursor.read(CURSOR.write(CHINA, Order.DATE), CHINA, Order.DATE))
                .isEqualTo(CURSOR);
    }

    @Test
    void isOfOneListOnly() {
        String written = CURSOR.write(CHINA, Order.DATE);
        refused(written, ALL, Order.DATE);
        refused(written, CHINA, Order.RELEVANCE);
        refused(written, CHINA.words("trade"), Order.DATE);
        refused(written, CHINA.asOf(Instant.EPOCH.plusSeconds(1)), Order.DATE);
    }

    @Test
    void anyOtherTextIsRefused() {
        String written = CURSOR.write(ALL, Order.DATE);
        for (int at = 0; at < written.length(); at++) {
            char other = written.charAt(at) == 'Q' ? 'g' : 'Q';
            refused(written.substring(0, at) + other + written.substring(at + 1), ALL, Order.DATE);
            refused(written.substring(0, at), ALL, Order.DATE);
        }
        refused("not base64!", ALL, Order.DATE);
        refused(written + "AAAA", ALL, Order.DATE);
    }

    private static void refused(String text, Question question, Order order) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.read(text, question, order));
    }
}
