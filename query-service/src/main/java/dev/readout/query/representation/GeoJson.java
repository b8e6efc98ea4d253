package dev.readout.query.representation;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Meetings as GeoJSON (RFC 7946): features at the cities where they were held; of those whose place is not known better than its state, without a geometry. */
public final class GeoJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GeoJson() {}

    /** That collection. */
    public static String of(List<MeetingVersion> meetings) {
        ObjectNode collection = NODES.objectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        meetings.forEach(meeting -> features.add(feature(meeting)));
        return collection.toString();
    }

    private static ObjectNode feature(MeetingVersion meeting) {
        ObjectNode feature = NODES.objectNode().put("type", "Feature").put("id", meeting.digits());
        meeting.text("city")
                .flatMap(city -> meeting.text("country").flatMap(country -> Coordinates.of(city, country)))
                .ifPresentOrElse(at -> feature.set("geometry", point(at)), () -> feature.putNull("geometry"));
        ObjectNode properties = feature.putObject("properties").put("title", meeting.title());
        for (String field :
                List.of("status", "channel", "date", "city", "country", "venue", "outcomes", "topics", "evidence")) {
            properties.set(field, meeting.json().path(field));
        }
        return feature;
    }

    private static ObjectNode point(Coordinates at) {
        ObjectNode point = NODES.objectNode().put("type", "Point");
        point.putArray("coordinates").add(at.longitude()).add(at.latitude());
        return point;
    }
}
