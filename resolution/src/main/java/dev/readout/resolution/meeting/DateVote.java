package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.ChoiceReason;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Field;
import dev.readout.schemas.MeetingDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the day: the most precise dates are voted on; a vaguer one supports the day that it contains. */
final class DateVote {

    private final List<Told> reports;
    private final @Nullable DatePrecision precision;
    private final Vote<String> vote;

    /** Over reports of which those that count most come first. */
    DateVote(List<Told> reports) {
        this.reports = reports;
        this.precision = reports.stream()
                .filter(told -> date(told) != null)
                .map(told -> told.report().getDate().getPrecision())
                .min(DatePrecision::compareTo)
                .orElse(null);
        List<Told> precise = reports.stream()
                .filter(told -> told.report().getDate().getPrecision() == precision)
                .toList();
        this.vote = new Vote<>(precise, report -> report.getDate().getValue(), Function.identity());
    }

    MeetingDate value() {
        return precision == null
                ? new MeetingDate(null, DatePrecision.UNKNOWN)
                : new MeetingDate(vote.value(), precision);
    }

    void keep(Choices choices) {
        String chosen = vote.value();
        if (chosen == null) {
            return;
        }
        Set<String> support = new HashSet<>(vote.support());
        Map<String, Set<String>> dissent = new LinkedHashMap<>(vote.dissent(Function.identity()));
        boolean vaguer = false;
        for (Told told : reports) {
            String date = date(told);
            if (date == null || told.report().getDate().getPrecision() == precision) {
                continue;
            }
            vaguer = true;
            if (chosen.startsWith(date)) {
                support.add(told.article());
            } else {
                dissent.computeIfAbsent(date, _ -> new LinkedHashSet<>()).add(told.article());
            }
        }
        boolean byPrecision = vaguer && vote.reason() == ChoiceReason.UNDISPUTED;
        choices.add(Field.DATE, null, chosen, byPrecision ? ChoiceReason.PRECISION : vote.reason(), support, dissent);
    }

    private static @Nullable String date(Told told) {
        return told.report().getDate().getValue();
    }
}
