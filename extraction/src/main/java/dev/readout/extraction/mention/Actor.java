package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person an article tells of, as far as it has been read. */
public final class Actor {
    private final int number;
    private @Nullable String name;
    private @Nullable Title title;
    private Side side = Side.UNKNOWN;
    private @Nullable Person known;
    private boolean surelyPerson;

    /** Words of the name, folded. */
    private List<String> words = new ArrayList<>();

    Actor(int number) {
        this.number = number;
    }

    Actor(int number, Title title, Side side) {
        this.number = number;
        this.title = title;
        this.side = side;
        this.surelyPerson = true;
    }

    /** Its place among the article's people, from 0, in the order they appear. */
    public int number() {
        return number;
    }

    /** The fullest name so far, without title and honorific; null if only the office is told. */
    public @Nullable String name() {
        return name;
    }

    public @Nullable Title title() {
        return title;
    }

    public Side side() {
        return side;
    }

    /** Whether a title, honorific or the gazetteer shows that this is a person. */
    public boolean isSurelyPerson() {
        return surelyPerson;
    }

    List<String> words() {
        return words;
    }

    @Nullable
    Person known() {
        return known;
    }

    /** Learns what a mention tells. */
    void learn(PersonMention mention) {
        String written = mention.name();
        if (written != null && (name == null || isFuller(written))) {
            name = written;
            words = Folded.words(written);
        }
        Title told = mention.title();
        if (told != null && title == null) {
            title = told;
        } else if (told != null
                && title != null
                && !title.side().isKnown()
                && told.side().isKnown()
                && !told.counterpart()
                && told.head().equals(title.head())
                && mention.name() != null) {
            title = told;
        }
        side = merged(side, mention.side());
        known = known == null ? mention.known() : known;
        surelyPerson |= told != null || mention.honorific() || mention.known() != null;
    }

    private static Side merged(Side mine, Side other) {
        if (!mine.isKnown()) {
            return other;
        }
        String country = mine.country() == null && mine.organization() != null ? null : mine.country();
        String body = mine.organization() == null
                        && mine.country() != null
                        && mine.country().equals(other.country())
                ? other.organization()
                : mine.organization();
        return new Side(country, body);
    }

    void setSide(Side other) {
        side = side.or(other);
    }

    void know(Person person) {
        known = person;
        surelyPerson = true;
    }

    private boolean isFuller(String other) {
        return name == null || Folded.words(other).size() > words.size();
    }

    @Override
    public String toString() {
        return (name == null ? "?" : name) + " [" + (title == null ? "" : title.text()) + "] " + side;
    }
}
