package dev.readout.extraction.gazetteer;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who holds or held a public office.
 *
 * @param name usual English name, without title
 * @param familyNames the parts of the name by which the person may be called alone, the likeliest first, at least one:
 *     "Aliyev", "Xi", "Suu Kyi"
 * @param tenures offices held, in the order of their begin, at least one
 */
public record Person(String name, List<String> familyNames, List<Tenure> tenures) implements Entry {

    /** The offices the person is known to have held on a day. */
    public List<Tenure> on(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.period().contains(day)).toList();
    }
}
