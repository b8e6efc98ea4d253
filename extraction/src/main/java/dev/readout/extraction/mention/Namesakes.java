package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Office.Level;
import dev.readout.extraction.gazetteer.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of the gazetteer who share a family name, and who of them is meant. */
final class Namesakes {
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    Namesakes(Gazetteer gazetteer, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** The one of whom a name of a single word tells; null if it may be several of different states, or nobody. */
    @Nullable
    Person bearer(String name) {
        List<Person> then = day == null ? List.of() : gazetteer.people().byFamilyName(name, day);
        List<Person> all = then.isEmpty() ? gazetteer.people().byFamilyName(name) : then;
        Person top = all.size() == 1 ? all.getFirst() : topmost(all);
        return top == null && isOneState(all) ? all.getLast() : top;
    }

    private static boolean isOneState(List<Person> people) {
        return people.stream().map(People::side).distinct().count() == 1;
    }

    /** The only one of several namesakes who ever led a state, or null. */
    @Nullable
    Person leader(String name) {
        return topmost(gazetteer.people().byFamilyName(name));
    }

    private static @Nullable Person topmost(List<Person> people) {
        List<Person> leaders = people.stream()
                .filter(person -> person.tenures().stream().anyMatch(tenure -> isLeading(tenure.level())))
                .toList();
        return leaders.size() == 1 ? leaders.getFirst() : null;
    }

    static boolean isLeading(Level level) {
        return switch (level) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> true;
            case FOREIGN_MINISTER, MINISTER, OTHER -> false;
        };
    }
}
