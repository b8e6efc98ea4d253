package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.Field;
import dev.readout.schemas.MeetingReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All that any report lists of one field, each once, with the articles that list it. */
final class Collected<T> {

    private final Map<T, Set<String>> articles;

    /**
     * Collects.
     *
     * @param reports the reports, those that count most first
     * @param empty an empty map that gives the values their order
     */
    Collected(List<Told> reports, Function<MeetingReport, List<T>> field, Map<T, Set<String>> empty) {
        articles = empty;
        for (Told told : reports) {
            for (T value : field.apply(told.report())) {
                articles.computeIfAbsent(value, _ -> new LinkedHashSet<>()).add(told.article());
            }
        }
    }

    List<T> values() {
        return List.copyOf(articles.keySet());
    }

    void keep(Choices choices, Field field, Function<T, String> text) {
        int item = 0;
        for (Map.Entry<T, Set<String>> each : articles.entrySet()) {
            choices.addItem(field, item, text.apply(each.getKey()), each.getValue());
            item++;
        }
    }
}
