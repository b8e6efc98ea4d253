package dev.readout.extraction.gazetteer;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who holds or held a public office.
 *
 * @param name usual English name, without title
 * @param family the part of the name by which the person is called alone: "Aliyev", "Xi", "Suu Kyi"
 * @param tenures offices held, in the order of their begin
 */
public record Person(String name, String family, List<Tenure> tenures) implements Entry {

    /** The offices the person held on a day. */
    public List<Tenure> on(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.period().contains(day)).toList();
    }
}
