package dev.readout.resolution.meeting;

import dev.readout.schemas.Change;
import dev.readout.schemas.Choice;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Source;
import dev.readout.schemas.json.MeetingJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** In which fields two versions of a meeting differ. */
final class Changes {

    /** By its name in the JSON of a meeting, each field as it is compared: JSON is made only of what differs. */
    private static final Map<String, Function<Meeting, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("status", Meeting::getStatus);
        FIELDS.put("channel", Meeting::getChannel);
        FIELDS.put("focus", Meeting::getFocus);
        FIELDS.put("date", meeting -> meeting.getDate().getValue());
        FIELDS.put("city", meeting -> meeting.getPlace().getCity());
        FIELDS.put("country", meeting -> meeting.getPlace().getCountry());
        FIELDS.put("venue", meeting -> meeting.getPlace().getVenue());
        FIELDS.put("participants", Meeting::getParticipants);
        FIELDS.put("outcomes", Meeting::getOutcomes);
        FIELDS.put("topics", Meeting::getTopics);
        FIELDS.put("partnership", Meeting::getPartnership);
        FIELDS.put("occasion", Meeting::getOccasion);
    }

    private static final String SOURCES = "sources";
    private static final String DISSENT = "dissent";

    private Changes() {}

    /**
     * The changed fields under their names in the JSON of a meeting. Of sources it shows article and index alone, of {@code dissent} the choices that a
     * source contradicts.
     */
    static List<Change> between(Meeting old, Meeting now) {
        var changes = new ArrayList<Change>();
        FIELDS.forEach((field, value) -> {
            if (!Objects.equals(value.apply(old), value.apply(now))) {
                changes.add(new Change(field, text(old, field), text(now, field)));
            }
        });
        add(changes, SOURCES, sources(old), sources(now));
        add(changes, DISSENT, dissent(old), dissent(now));
        return List.copyOf(changes);
    }

    /** Whether no value changed, only who says so and who says otherwise. */
    static boolean areOnlyOfSources(List<Change> changes) {
        return changes.stream().map(Change::getField).allMatch(field -> field.equals(SOURCES) || field.equals(DISSENT));
    }

    private static void add(List<Change> changes, String field, ArrayNode from, ArrayNode to) {
        if (!from.equals(to)) {
            changes.add(new Change(field, from.toString(), to.toString()));
        }
    }

    private static @Nullable String text(Meeting meeting, String field) {
        JsonNode value = MeetingJson.of(meeting).get(field);
        return value == null || value.isNull() ? null : value.toString();
    }

    private static ArrayNode sources(Meeting meeting) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        for (Source source : meeting.getSources()) {
            sources.addObject().put("article", source.getArticleId()).put("index", source.getIndex());
        }
        return sources;
    }

    private static ArrayNode dissent(Meeting meeting) {
        ArrayNode dissent = JsonNodeFactory.instance.arrayNode();
        for (Choice choice : meeting.getChoices()) {
            if (!choice.getDissent().isEmpty()) {
                dissent.add(MeetingJson.choice(choice));
            }
        }
        return dissent;
    }
}
