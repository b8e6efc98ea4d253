package dev.readout.query.relations;

import dev.readout.query.facet.Level;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Relations as JSON. */
final class RelationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RelationJson() {}

    /** More meetings than so many are left to the list of meetings. */
    private static final int LONGEST_TIMELINE = 100;

    /** Everything about the two sides. */
    static ObjectNode relation(
            String one, String other, Relation relation, List<Partnership> partnerships, LocalDate today) {
        ObjectNode json = sides(one, other);
        ObjectNode counts = json.putObject("counts");
        for (MeetingStatus status : MeetingStatus.values()) {
            counts.put(status.name(), relation.count(status));
        }
        ObjectNode outcomes = json.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), relation.count(outcome));
        }
        json.set("first", reference(relation.first()));
        json.set("last", reference(relation.last()));
        ObjectNode byLevel = json.putObject("lastByLevel");
        for (Level level : Level.values()) {
            byLevel.set(level.name(), reference(relation.lastAt(level)));
        }
        json.set("longestGap", gap(relation.longestGap()));
        json.set("planned", references(relation.planned(today, Level.OTHER)));
        ArrayNode upgrades = json.putArray("partnerships");
        partnerships.forEach(level -> upgrades.add(partnership(level)));
        ArrayNode timeline = json.putArray("timeline");
        relation.encounters().stream().limit(LONGEST_TIMELINE).forEach(each -> timeline.add(entry(each)));
        return json.put("meetings", "/meetings?between=" + query(one) + "," + query(other));
    }

    /** What has not happened between them; {@code days} since the last meeting of that rank, null if there was none. */
    static ObjectNode absence(String one, String other, Level level, Relation relation, LocalDate today) {
        Optional<Encounter> last = relation.lastAtLeast(level);
        ObjectNode json = sides(one, other).put("level", level.name());
        json.set("since", reference(last));
        json.put("days", last.map(each -> days(each, today)).orElse(null));
        json.set("planned", references(relation.planned(today, level)));
        return json;
    }

    private static Long days(Encounter last, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(last.days().last(), today));
    }

    private static ObjectNode sides(String one, String other) {
        ObjectNode json = NODES.objectNode();
        json.putArray("sides").add(one).add(other);
        return json;
    }

    private static ArrayNode references(List<Encounter> encounters) {
        ArrayNode array = NODES.arrayNode();
        encounters.forEach(each -> array.add(reference(each)));
        return array;
    }

    private static @Nullable ObjectNode reference(Optional<Encounter> encounter) {
        return encounter.map(RelationJson::reference).orElse(null);
    }

    private static ObjectNode reference(Encounter encounter) {
        return NODES.objectNode()
                .put("meeting", encounter.meeting().toString().replace("-", ""))
                .put("date", encounter.days().text())
                .put("level", encounter.level().name());
    }

    private static @Nullable ObjectNode gap(Optional<Relation.Gap> gap) {
        return gap.map(found -> {
                    ObjectNode json = NODES.objectNode().put("days", found.days());
                    json.set("after", reference(found.after()));
                    json.set("before", reference(found.before()));
                    return json;
                })
                .orElse(null);
    }

    private static ObjectNode partnership(Partnership reached) {
        return NODES.objectNode()
                .put("level", reached.level())
                .put("from", reached.from())
                .put("date", reached.date())
                .put("meeting", reached.meeting());
    }

    private static ObjectNode entry(Encounter encounter) {
        ObjectNode json = reference(encounter)
                .put("status", encounter.status().name())
                .put("channel", encounter.channel().name());
        ArrayNode outcomes = json.putArray("outcomes");
        encounter.outcomes().forEach(outcome -> outcomes.add(outcome.name()));
        return json;
    }

    private static String query(String side) {
        return URLEncoder.encode(side, StandardCharsets.UTF_8);
    }
}
