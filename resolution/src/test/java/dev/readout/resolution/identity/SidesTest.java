package dev.readout.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.ReportText;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ada Berg @ SE; Otto Lind @ FI > FI|SE",
                "Ada Berg @ SE; Otto Lind @ /European Union > SE|eu",
                "Ada Berg @ SE; Otto Lind @ /the European Council > SE|eu",
                "Ada Berg @ SE/Green Party; Otto Lind @ FI/Centre > FI|SE",
                "Ada Berg @ SE; +Otto Lind @ FI > FI|SE",
                "Ada Berg @ PS/North; Otto Lind @ PS/South > PS/north|PS/south",
                "Ada Berg @ SE; Otto Lind @  > ?|SE",
            })
    void tellsTheSidesOfAReport(String participants, String key) {
        assertThat(Sides.key(Sides.of(ReportText.read(participants)))).isEqualTo(key);
    }

    @Test
    void pairsEverySideWithEveryOtherTheHomeFirst() {
        assertThat(Sides.pairs(new TreeSet<>(List.of("FR", "AM", "AZ")))).containsExactly("AM|AZ", "AM|FR", "AZ|FR");
    }

    @Test
    void aWholeWorldOfSidesGivesABoundedNumberOfPairs() {
        var world = new TreeSet<>(IntStream.range(0, 190).mapToObj(i -> "S" + i).toList());
        assertThat(Sides.pairs(world)).hasSize(Sides.LARGEST_PAIRED * (Sides.LARGEST_PAIRED - 1) / 2);
    }
}
