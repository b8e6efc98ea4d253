package dev.readout.extraction.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who hold or held public office, by family name and by office. Immutable and thread-safe. */
public final class People {
    private final Map<String, List<Person>> byFamily;
    private final Map<String, List<Person>> byCountry;

    People(List<Person> people) {
        Map<String, List<Person>> families = new HashMap<>();
        Map<String, List<Person>> countries = new HashMap<>();
        for (Person person : people) {
            for (String family : person.familyNames()) {
                families.computeIfAbsent(Names.fold(family), _ -> new ArrayList<>(1))
                        .add(person);
            }
            for (Tenure tenure : person.tenures()) {
                List<Person> there = countries.computeIfAbsent(tenure.country(), _ -> new ArrayList<>());
                if (there.isEmpty() || !there.getLast().name().equals(person.name())) {
                    there.add(person);
                }
            }
        }
        families.replaceAll((_, persons) -> List.copyOf(persons));
        countries.replaceAll((_, persons) -> List.copyOf(persons));
        byFamily = Map.copyOf(families);
        byCountry = Map.copyOf(countries);
    }

    /**
     * Everybody called by a family name.
     *
     * @param family in any spelling that {@link Names#fold folds} to the usual one
     */
    public List<Person> byFamilyName(String family) {
        return byFamily.getOrDefault(Names.fold(family), List.of());
    }

    /** Those called by a family name who held an office on a day. */
    public List<Person> byFamilyName(String family, LocalDate day) {
        return byFamilyName(family).stream()
                .filter(person -> !person.on(day).isEmpty())
                .toList();
    }

    /**
     * Those known to have held an office of a level on a day; several where the sources overlap.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public List<Person> holders(String country, Office.Level level, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(person -> person.on(day).stream()
                        .anyMatch(tenure ->
                                tenure.level() == level && tenure.country().equals(country)))
                .toList();
    }
}
