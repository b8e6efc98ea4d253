package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Days;
import dev.readout.resolution.identity.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports of one group (one day, one month …) that tell of the same meeting, and what they say together. Reports of lesser levels join a core without
 * changing it. Grows while its group is clustered, then stays.
 */
final class Core {

    private final List<Told> reports = new ArrayList<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();
    private final Set<String> sides = new TreeSet<>();
    private final Set<String> cities = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> venues = new TreeSet<>();
    private final Set<String> articles = new HashSet<>();
    private Days days;

    Core(Told founder) {
        days = founder.when().days();
        add(founder);
    }

    static Core of(Collection<Told> reports) {
        Core core = new Core(reports.iterator().next());
        reports.stream().skip(1).forEach(core::add);
        return core;
    }

    void add(Told told) {
        reports.add(told);
        sides.addAll(told.sides());
        told.met()
                .forEach((side, met) ->
                        figures.computeIfAbsent(side, key -> new ArrayList<>()).addAll(met));
        if (told.city() != null) {
            cities.add(told.city());
        }
        if (told.country() != null) {
            countries.add(told.country());
        }
        if (told.venue() != null) {
            venues.add(told.venue());
        }
        articles.add(told.article());
        days = days.spanning(told.when().days());
    }

    List<Told> reports() {
        return reports;
    }

    Set<String> sides() {
        return sides;
    }

    Set<String> cities() {
        return cities;
    }

    Set<String> countries() {
        return countries;
    }

    Set<String> venues() {
        return venues;
    }

    boolean hasArticle(String article) {
        return articles.contains(article);
    }

    Days days() {
        return days;
    }

    boolean isCall() {
        return reports.getFirst().isCall();
    }

    /** Who met for that side, as each of the reports tells. */
    List<Figure> figures(String side) {
        return figures.getOrDefault(side, List.of());
    }
}
