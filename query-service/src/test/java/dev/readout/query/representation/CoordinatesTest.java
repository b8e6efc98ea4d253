package dev.readout.query.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    @Test
    void citiesLieWhereTheyDo() {
        assertThat(Coordinates.of("ashgabat", "TM")).hasValueSatisfying(at -> {
            assertThat(at.latitude()).isCloseTo(37.95, Offset.offset(0.1));
            assertThat(at.longitude()).isCloseTo(58.38, Offset.offset(0.1));
        });
        assertThat(Coordinates.of("Ashgabat", "PT")).isEmpty();
    }
}
