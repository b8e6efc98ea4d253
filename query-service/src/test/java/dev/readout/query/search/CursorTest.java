package dev.readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.query.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Filter ALL = new Filter(List.of(), null, null);
    private static final Filter CHINA = new Filter(List.of(List.of(Facet.country("CN"))), null, null);
    private static final Cursor CURSOR = new Cursor(LocalDate.of(2024, 7, 3), new UUID(-1, 7));

    @Test
    void isReadAsItWasWritten() {
        assertThat(Cursor.read(CURSOR.write(CHINA, Instant.EPOCH), CHINA, Instant.EPOCH))
                .isEqualTo(CURSOR);
    }

    @Test
    void isOfOneListOnly() {
        String written = CURSOR.write(CHINA, Instant.EPOCH);
        refused(written, ALL, Instant.EPOCH);
        refused(written, CHINA, Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void anyOtherTextIsRefused() {
        String written = CURSOR.write(ALL, Instant.EPOCH);
        for (int at = 0; at < written.length(); at++) {
            char other = written.charAt(at) == 'Q' ? 'g' : 'Q';
            refused(written.substring(0, at) + other + written.substring(at + 1), ALL, Instant.EPOCH);
            refused(written.substring(0, at), ALL, Instant.EPOCH);
        }
        refused("not base64!", ALL, Instant.EPOCH);
        refused(written + "AAAA", ALL, Instant.EPOCH);
    }

    private static void refused(String text, Filter filter, Instant asOf) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.read(text, filter, asOf));
    }
}
