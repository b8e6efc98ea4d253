package dev.readout.query.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024-07-03, 2024-07-03, 2024-07-03",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023, 2023-01-01, 2023-12-31",
    })
    void meansAllDaysThatItMayBe(String date, LocalDate first, LocalDate last) {
        assertThat(Days.of(date)).isEqualTo(new Days(first, last));
        assertThat(Days.of(date).text()).isEqualTo(date);
        assertThat(first.until(last).toTotalMonths()).isLessThan(12);
    }

    @Test
    void anUnknownDateLiesBeforeAll() {
        assertThat(Days.of(null).last()).isBefore(Days.of("1000").first());
        assertThat(Days.of(null).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "July", "2024-7", "2024-13", "2024-02-30", "20240703", "2024-07-03T00:00:00Z"})
    void nothingElseIsADate(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Days.of(text));
    }
}
