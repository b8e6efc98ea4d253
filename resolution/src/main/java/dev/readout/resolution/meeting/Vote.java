package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.MeetingReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses between what reports say of one field. */
final class Vote {

    private Vote() {}

    /**
     * The value that most reports give; of equally many the one given first; in the words of the first report that gives it.
     *
     * @param reports the reports, those that count most first
     * @param field the field, null where a report is silent
     * @param key what makes two values the same
     */
    static <T> @Nullable T of(List<Told> reports, Function<MeetingReport, @Nullable T> field, Function<T, String> key) {
        Map<String, Integer> votes = new HashMap<>();
        for (Told told : reports) {
            T value = field.apply(told.report());
            if (value != null) {
                votes.merge(key.apply(value), 1, Integer::sum);
            }
        }
        T chosen = null;
        int most = 0;
        for (Told told : reports) {
            T value = field.apply(told.report());
            int count = value == null ? 0 : votes.getOrDefault(key.apply(value), 0);
            if (count > most) {
                chosen = value;
                most = count;
            }
        }
        return chosen;
    }
}
