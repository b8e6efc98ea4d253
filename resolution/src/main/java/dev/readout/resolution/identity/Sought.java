package dev.readout.resolution.identity;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The office that somebody is told to hold, on the days in question. */
final class Sought {

    private final String side;
    private final String title;
    private final @Nullable Office office;
    private final boolean leader;
    private final @Nullable Days days;

    Sought(String side, @Nullable String title, @Nullable Days days) {
        this.side = side;
        this.title = title == null ? "" : Words.key(title);
        this.office = Office.of(title);
        this.leader = this.title.endsWith("leader") && office == null;
        this.days = days;
    }

    /** Whether an office is told that can tell persons apart. */
    boolean tellsOffice() {
        return office != null || leader;
    }

    boolean isInOffice(Tenure tenure) {
        return tenure.side().equals(side) && (days == null || tenure.isPossible(days));
    }

    /** Those who held that office then: surely, or else possibly; of several those whose office has the words of the title. */
    List<KnownPerson> holders(List<KnownPerson> persons) {
        if (!tellsOffice()) {
            return List.of();
        }
        List<KnownPerson> possible = holding(persons, each -> true);
        List<KnownPerson> sure = holding(possible, each -> days != null && each.isSure(days));
        List<KnownPerson> holders = sure.isEmpty() ? possible : sure;
        List<KnownPerson> named = holding(holders, each -> each.isNamedBy(title));
        return named.isEmpty() ? holders : named;
    }

    private List<KnownPerson> holding(List<KnownPerson> persons, Predicate<Tenure> condition) {
        return persons.stream()
                .filter(each -> each.holds(tenure -> isInOffice(tenure) && isOffice(tenure) && condition.test(tenure)))
                .toList();
    }

    private boolean isOffice(Tenure tenure) {
        return leader
                ? tenure.office() == Office.HEAD_OF_STATE || tenure.office() == Office.HEAD_OF_GOVERNMENT
                : tenure.office() == office;
    }
}
