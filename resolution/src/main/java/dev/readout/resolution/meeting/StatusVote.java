package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.ChoiceReason;
import dev.readout.schemas.Field;
import dev.readout.schemas.MeetingStatus;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the status: a meeting that any source tells as held was held; else the source published last knows best what became of the plan. */
final class StatusVote {

    private static final Comparator<Told> LAST = Comparator.<Told, String>comparing(
                    told -> Objects.requireNonNullElse(told.standing().getPublished(), ""))
            .thenComparing(told -> told.report().getStatus());

    private final Map<MeetingStatus, Set<String>> articles = new EnumMap<>(MeetingStatus.class);
    private final MeetingStatus value;

    StatusVote(List<Told> reports) {
        for (Told told : reports) {
            articles.computeIfAbsent(told.report().getStatus(), _ -> new LinkedHashSet<>())
                    .add(told.article());
        }
        value = articles.containsKey(MeetingStatus.HELD)
                ? MeetingStatus.HELD
                : reports.stream().max(LAST).orElseThrow().report().getStatus();
    }

    MeetingStatus value() {
        return value;
    }

    void keep(Choices choices) {
        Map<String, Set<String>> dissent = articles.entrySet().stream()
                .filter(each -> each.getKey() != value)
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        ChoiceReason reason = value == MeetingStatus.HELD ? ChoiceReason.LATER_STAGE : ChoiceReason.LATEST_SOURCE;
        choices.add(
                Field.STATUS,
                null,
                value.name(),
                dissent.isEmpty() ? ChoiceReason.UNDISPUTED : reason,
                Objects.requireNonNull(articles.get(value)),
                dissent);
    }
}
