package dev.readout.resolution.identity;

import java.util.List;
import java.util.function.Predicate;

/**
 * A person of the reference data.
 *
 * @param id see {@link PersonId}
 * @param names all spellings of the full name
 * @param family the names by which the person is called alone
 * @param tenures the offices held, in no order
 */
record KnownPerson(String id, List<Name> names, List<Name> family, List<Tenure> tenures) {

    /** So many years before the first and after the last office one may meet others as who one was or will be. */
    private static final int YEARS = 15;

    boolean isCalled(Name name) {
        String key = name.key();
        String joined = String.join("", name.words());
        return names.stream()
                .anyMatch(each ->
                        each.key().equals(key) || String.join("", each.words()).equals(joined));
    }

    /** Whether one of the names has all words of the other. */
    boolean isCalledInPart(Name name) {
        return names.stream().anyMatch(each -> each.size() > 1 && (name.isWithin(each) || each.isWithin(name)));
    }

    boolean isCalledAlone(Name name) {
        String key = name.key();
        return family.stream().anyMatch(each -> each.key().equals(key));
    }

    boolean holds(Predicate<Tenure> office) {
        return tenures.stream().anyMatch(office);
    }

    /** Whether a person of those days can be this one. */
    boolean isOfTheTime(Days days) {
        return tenures.stream()
                .anyMatch(each -> !days.to().isBefore(each.began().from().minusYears(YEARS))
                        && !days.from().minusYears(YEARS).isAfter(each.ended().to()));
    }
}
