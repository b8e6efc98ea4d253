package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.ChoiceReason;
import dev.readout.schemas.Field;
import dev.readout.schemas.MeetingReport;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts what reports say of one field, and chooses: the value that most of them give; of equally many the one given first; in the words of the first report that
 * gives it.
 */
final class Vote<T> {

    private final Map<String, Ballot<T>> ballots = new LinkedHashMap<>();
    private final @Nullable Ballot<T> chosen;

    private record Ballot<T>(T value, Set<String> articles) {}

    /**
     * Counts.
     *
     * @param reports the reports, those that count most first
     * @param field the field, null where a report is silent
     * @param key what makes two values the same
     */
    Vote(List<Told> reports, Function<MeetingReport, @Nullable T> field, Function<T, String> key) {
        for (Told told : reports) {
            T value = field.apply(told.report());
            if (value != null) {
                ballots.computeIfAbsent(key.apply(value), _ -> new Ballot<>(value, new LinkedHashSet<>()))
                        .articles
                        .add(told.article());
            }
        }
        Ballot<T> most = null;
        for (Ballot<T> each : ballots.values()) {
            most = most == null || each.articles.size() > most.articles.size() ? each : most;
        }
        chosen = most;
    }

    /** The value chosen, null if all are silent. */
    @Nullable
    T value() {
        return chosen == null ? null : chosen.value;
    }

    /** Keeps what was chosen and what was not, if anything was said at all. */
    void keep(Choices choices, Field field, Function<T, String> text) {
        if (chosen != null) {
            choices.add(field, null, text.apply(chosen.value), reason(), chosen.articles, dissent(text));
        }
    }

    /** Ids of the articles that give the value chosen. */
    Set<String> support() {
        return Objects.requireNonNull(chosen).articles;
    }

    /** By other value the ids of the articles that give it. */
    Map<String, Set<String>> dissent(Function<T, String> text) {
        return ballots.values().stream()
                .filter(each -> !each.equals(chosen))
                .collect(Collectors.toMap(
                        each -> text.apply(each.value), each -> each.articles, Vote::both, LinkedHashMap::new));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new LinkedHashSet<>(some);
        both.addAll(others);
        return both;
    }

    ChoiceReason reason() {
        if (ballots.size() < 2) {
            return ChoiceReason.UNDISPUTED;
        }
        int most = support().size();
        boolean clear = ballots.values().stream().allMatch(each -> each.equals(chosen) || each.articles.size() < most);
        return clear ? ChoiceReason.MAJORITY : ChoiceReason.PRIMARY_SOURCE;
    }
}
