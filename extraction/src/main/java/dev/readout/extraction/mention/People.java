package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Person;
import dev.readout.extraction.gazetteer.Tenure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gazetteer's people tell of sides. */
final class People {
    private People() {}

    /** Whom a person acted for, in whichever office. */
    static Side side(Person person) {
        return side(person.tenures());
    }

    /** Whom a person acted for on a day if that is known, else in whichever office. */
    static Side side(Person person, @Nullable LocalDate day) {
        List<Tenure> then = day == null ? List.of() : person.on(day);
        return side(then.isEmpty() ? person.tenures() : then);
    }

    private static Side side(List<Tenure> tenures) {
        for (Tenure tenure : tenures) {
            if (!tenure.country().isEmpty()) {
                return Side.ofCountry(tenure.country());
            }
        }
        return tenures.isEmpty() || tenures.getFirst().body().isEmpty()
                ? Side.UNKNOWN
                : new Side(null, tenures.getFirst().body());
    }
}
