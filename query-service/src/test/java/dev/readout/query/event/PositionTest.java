package dev.readout.query.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "41.17.0.88", "7"})
    void isReadAsItIsWritten(String text) {
        assertThat(Position.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-1", "1.", ".1", "1..2", "9999999999999999999", "1 2"})
    void nothingElseIsAPosition(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(text));
    }

    @Test
    void twoTogetherHaveFollowedWhatEitherHas() {
        assertThat(Position.parse("3.9").with(Position.parse("5.2.1"))).hasToString("5.9.1");
        assertThat(Position.START.with(Position.parse("5.2.1"))).hasToString("5.2.1");
    }
}
