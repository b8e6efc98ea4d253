package dev.readout.resolution.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holders of public office with their terms, from {@code people.tsv}. The table's head names its sources and their licences. It is the one that extraction recognises people by; the build takes
 * it from there.
 */
final class ReferenceData {

    /** The data ends here: who is still in office by it was so on this day. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

    private static final int NAME = 0;
    private static final int ALSO = 1;
    private static final int FAMILY = 2;
    private static final int COUNTRY = 3;
    private static final int BODY = 4;
    private static final int OFFICE = 5;
    private static final int LEVEL = 6;
    private static final int FROM = 7;
    private static final int TO = 8;

    /** Presidents of these are no heads of state, whatever a list calls them. */
    private static final Pattern NO_STATE = Pattern.compile("\\b(company|bank|corporation|fund|court|academy)\\b");

    private final Map<String, KnownPerson> persons = new LinkedHashMap<>();

    private ReferenceData() {}

    static List<KnownPerson> load() {
        var data = new ReferenceData();
        List<String[]> person = new ArrayList<>();
        for (String[] row : Table.rows("people.tsv")) {
            boolean isHead = row[NAME].equals("name") && row[ALSO].equals("also");
            if (!row[NAME].isEmpty() && !person.isEmpty()) {
                data.add(person);
                person.clear();
            }
            if (!isHead) {
                person.add(row);
            }
        }
        data.add(person);
        return List.copyOf(data.persons.values());
    }

    private void add(List<String[]> rows) {
        String[] first = rows.getFirst();
        List<Name> names = Stream.concat(Stream.of(first[NAME]), parts(first[ALSO]))
                .map(Name::of)
                .distinct()
                .toList();
        List<Name> family = parts(first[FAMILY]).map(Name::of).distinct().toList();
        List<Tenure> tenures = rows.stream().map(ReferenceData::tenure).toList();
        String id = PersonId.of(tenures.getFirst().side(), names.getFirst());
        // Lists that disagree on a spelling have one person twice.
        persons.merge(id, new KnownPerson(id, names, family, tenures), ReferenceData::both);
    }

    private static KnownPerson both(KnownPerson one, KnownPerson other) {
        return new KnownPerson(
                one.id(),
                both(one.names(), other.names()),
                both(one.family(), other.family()),
                both(one.tenures(), other.tenures()));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static Stream<String> parts(String names) {
        return Stream.of(names.split("\\|", -1)).filter(each -> !each.isEmpty());
    }

    private static Tenure tenure(String[] row) {
        String side = row[COUNTRY].isEmpty() ? Bodies.key(row[BODY]) : row[COUNTRY];
        Days began = Objects.requireNonNullElse(Days.parse(orNull(row[FROM])), Days.ALL);
        Days ended = Objects.requireNonNullElse(Days.parse(orNull(row[TO])), new Days(LAST_DAY, Days.ALL.to()));
        return new Tenure(side, Words.key(row[OFFICE]), office(row), began, ended);
    }

    private static @Nullable Office office(String[] row) {
        String title = Words.key(row[OFFICE]);
        if (NO_STATE.matcher(title).find()) {
            return null;
        }
        Office told = Office.of(row[OFFICE]);
        if (told != null) {
            return told;
        }
        return switch (row[LEVEL]) {
            case "HEAD_OF_STATE" -> Office.HEAD_OF_STATE;
            case "HEAD_OF_GOVERNMENT" -> Office.HEAD_OF_GOVERNMENT;
            case "FOREIGN_MINISTER" -> Office.FOREIGN_MINISTER;
            default -> null;
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
