package dev.readout.commandline.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A participant, as far as it is compared. */
record Person(
        @Nullable String country,
        @Nullable String organization,
        List<String> name,
        List<String> title,
        List<String> body) {

    Person(@Nullable String name, @Nullable String title, @Nullable String country, @Nullable String organization) {
        this(country, organization, Words.of(name), Words.of(title), Words.of(organization));
    }

    /**
     * Whether both may be one person.
     *
     * @param strict whether all words of the name must be the same, rather than one
     */
    boolean is(Person other, boolean strict) {
        if (!name.isEmpty() && !other.name.isEmpty()) {
            return strict ? sorted(name).equals(sorted(other.name)) : name.equals(other.name) || shareLongWord(other);
        }
        if (!name.isEmpty() || !other.name.isEmpty() || !Objects.equals(bodyOrState(), other.bodyOrState())) {
            return false;
        }
        return !strict || !Collections.disjoint(title, other.title);
    }

    private boolean shareLongWord(Person other) {
        return name.stream().anyMatch(word -> word.length() > 2 && other.name.contains(word));
    }

    private @Nullable String bodyOrState() {
        return country != null ? country : organization;
    }

    /** The state or body the person acts for, else the person. */
    String side() {
        if (country != null) {
            return country;
        }
        return String.join(" ", body.isEmpty() ? name : body);
    }

    private static List<String> sorted(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return sorted;
    }

    /** Those of two lists who are the same, each once: the first of the second list for each of the first. */
    static List<Pair> pairs(List<Person> some, List<Person> others, boolean strict) {
        List<Person> left = new ArrayList<>(others);
        List<Pair> pairs = new ArrayList<>();
        for (Person one : some) {
            left.stream().filter(other -> one.is(other, strict)).findFirst().ifPresent(other -> {
                pairs.add(new Pair(one, other));
                left.remove(other);
            });
        }
        return pairs;
    }

    /** One person told twice. */
    record Pair(Person one, Person other) {}
}
