package dev.readout.commandline.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A meeting of an annotated article or of an answer, as far as it is compared. */
record Meeting(
        boolean isMain,
        Map<Figure, String> fields,
        List<Person> people,
        Set<String> outcomes,
        @Nullable String evidence,
        String shown) {

    static Meeting read(JsonNode json) {
        Map<Figure, String> fields = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.FIELDS) {
            String value = text(json, figure.key());
            if (value != null) {
                fields.put(figure, figure == Figure.CITY ? String.join(" ", Words.of(value)) : value);
            }
        }
        List<Person> people = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonNode person : json.path("participants")) {
            String name = text(person, "name");
            String title = text(person, "title");
            people.add(new Person(name, title, text(person, "country"), text(person, "organization")));
            names.add(String.valueOf(name == null ? title : name));
        }
        Set<String> outcomes = new LinkedHashSet<>();
        json.path("outcomes").forEach(outcome -> outcomes.add(outcome.asString()));
        JsonNode focus = json.path("focus");
        boolean isMain = focus.isMissingNode() || "MAIN".equals(focus.asString(null));
        return new Meeting(isMain, fields, people, outcomes, text(json, "evidence"), String.join(", ", names));
    }

    private static @Nullable String text(JsonNode json, String field) {
        String text = json.path(field).asString(null);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Whether both have the same value, or none, of a field. A city without a letter that can be compared is none. */
    boolean agrees(Meeting other, Figure field) {
        if (field == Figure.CITY) {
            return fields.getOrDefault(field, "").equals(other.fields.getOrDefault(field, ""));
        }
        return Objects.equals(fields.get(field), other.fields.get(field));
    }

    /** How alike both are: 0 if they do not share two people of different sides. */
    double similarity(Meeting other) {
        List<Person.Pair> pairs = Person.pairs(people, other.people, false);
        long sides = pairs.stream().map(pair -> pair.one().side()).distinct().count();
        if (pairs.size() < 2 || sides < 2) {
            return 0;
        }
        double overlap = 2.0 * pairs.size() / (people.size() + other.people.size());
        int agree = 0;
        for (Figure field : List.of(Figure.DATE, Figure.STATUS, Figure.CHANNEL, Figure.CITY)) {
            agree += agrees(other, field) ? 1 : 0;
        }
        return overlap + agree / 10.0;
    }
}
