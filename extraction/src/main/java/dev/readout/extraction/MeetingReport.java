package dev.readout.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one meeting.
 *
 * @param status whether it took place
 * @param channel how
 * @param focus what it is to the article
 * @param date its (first) day, month or year, or null if the article does not let one work it out
 * @param city English name of the city, or null
 * @param country ISO 3166-1 alpha-2 of where it was, or null
 * @param venue the building as named, or null
 * @param participants who took part, principals first, each side at least once
 * @param outcomes what it brought
 * @param topicSpans what it was about, and the passage that tells it
 * @param upgrade the partnership upgrade among the outcomes, if its level is told
 * @param evidence the passage that shows the meeting
 * @param evidenceByField the passages that show the fields, as far as they are told
 * @param derivation names of the rules it comes from, in the order of the text
 */
public record MeetingReport(
        Status status,
        Channel channel,
        Focus focus,
        @Nullable ReducedDate date,
        @Nullable String city,
        @Nullable String country,
        @Nullable String venue,
        List<Participant> participants,
        Set<Outcome> outcomes,
        Map<Topic, Span> topicSpans,
        @Nullable PartnershipUpgrade upgrade,
        Span evidence,
        Map<Field, Span> evidenceByField,
        List<String> derivation) {
    public MeetingReport {
        participants = List.copyOf(participants);
        outcomes = inOrder(Outcome.class, outcomes);
        topicSpans = inOrder(Topic.class, topicSpans);
        evidenceByField = inOrder(Field.class, evidenceByField);
        derivation = List.copyOf(derivation);
    }

    /** What it was about. */
    public Set<Topic> topics() {
        return topicSpans.keySet();
    }

    /** In the order of declaration: that of Set.copyOf differs from run to run. */
    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }

    private static <E extends Enum<E>> Map<E, Span> inOrder(Class<E> type, Map<E, Span> spans) {
        var ordered = new EnumMap<E, Span>(type);
        ordered.putAll(spans);
        return Collections.unmodifiableMap(ordered);
    }
}
