package dev.readout.query.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "José  María de-la Peña, jose maria de la pena",
        "ÅSE Øst, ase øst",
        "Sergey V. Lavrov, sergey v lavrov",
        "Q2331, q2331",
    })
    void forgetsHowANameIsTyped(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
