package dev.readout.resolution.meeting;

import dev.readout.schemas.Change;
import dev.readout.schemas.Choice;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Source;
import dev.readout.schemas.json.MeetingJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** In which fields two versions of a meeting differ. */
final class Changes {

    private static final List<String> FIELDS = List.of(
            "status",
            "channel",
            "focus",
            "date",
            "city",
            "country",
            "venue",
            "participants",
            "outcomes",
            "topics",
            "partnership",
            "occasion");

    private static final String SOURCES = "sources";
    private static final String DISSENT = "dissent";

    private Changes() {}

    /** The changed fields under their names in the JSON of a meeting. Of sources it shows article and index alone, of {@code dissent} the choices that
     * a source contradicts. */
    static List<Change> between(Meeting old, Meeting now) {
        ObjectNode before = MeetingJson.of(old);
        ObjectNode after = MeetingJson.of(now);
        var changes = new ArrayList<Change>();
        for (String field : FIELDS) {
            add(changes, field, before.get(field), after.get(field));
        }
        add(changes, SOURCES, sources(old), sources(now));
        add(changes, DISSENT, dissent(old), dissent(now));
        return List.copyOf(changes);
    }

    /** Whether no value changed, only who says so and who says otherwise. */
    static boolean areOnlyOfSources(List<Change> changes) {
        return changes.stream().map(Change::getField).allMatch(field -> field.equals(SOURCES) || field.equals(DISSENT));
    }

    private static void add(List<Change> changes, String field, @Nullable JsonNode from, @Nullable JsonNode to) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(field, text(from), text(to)));
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
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
