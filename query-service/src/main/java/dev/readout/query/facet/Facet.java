package dev.readout.query.facet;

import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.util.Locale;

/**
 * Something that a meeting can be found by, as it stands in the views: kind, colon, value.
 *
 * @param value text of the facet, such as {@code country:CN}
 */
public record Facet(String value) {

    /** Every meeting has this one. */
    public static final Facet ANY = new Facet("any:");

    /** Meetings with more sources than this are not told apart by their number. */
    public static final int MOST_SOURCES = 10;

    /** How the meeting stands. */
    public static Facet status(MeetingStatus status) {
        return constant("status", status);
    }

    /** How the sides met. */
    public static Facet channel(Channel channel) {
        return constant("channel", channel);
    }

    /** What the meeting brought. */
    public static Facet outcome(Outcome outcome) {
        return constant("outcome", outcome);
    }

    /** A principal holds an office of that rank. */
    public static Facet level(Level level) {
        return constant("level", level);
    }

    /** Somebody who acts for that state took part. */
    public static Facet country(String alpha2) {
        return new Facet("country:" + upper(alpha2));
    }

    /** That person took part: by id, or by name. */
    public static Facet person(String idOrName) {
        return folded("person", idOrName);
    }

    /** Somebody with that title, or in that office whatever the title calls it, took part. */
    public static Facet office(String name) {
        return new Facet("office:" + Offices.usualName(name));
    }

    /** Somebody who acts for that body took part. */
    public static Facet organization(String name) {
        return folded("organization", name);
    }

    /** The sides met in that city, or in the state of that code. */
    public static Facet place(String cityOrCountry) {
        return folded("place", cityOrCountry);
    }

    /** That was talked about. */
    public static Facet topic(String topic) {
        return folded("topic", topic);
    }

    /** That publisher tells of it. */
    public static Facet publisher(String name) {
        return folded("publisher", name);
    }

    /** At least so many articles tell of it, up to {@link #MOST_SOURCES}. */
    public static Facet sources(int least) {
        return new Facet("sources:" + least);
    }

    /** Principals of these two states or bodies met. */
    public static Facet between(String one, String other) {
        String first = Sides.side(one);
        String second = Sides.side(other);
        return new Facet("between:" + (first.compareTo(second) < 0 ? first + "|" + second : second + "|" + first));
    }

    /** They met, and the lower of their highest principals had that rank. */
    public static Facet between(String one, String other, Level level) {
        return new Facet(between(one, other).value() + "|" + level);
    }

    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static Facet folded(String kind, String value) {
        return new Facet(kind + ":" + Folding.fold(value));
    }

    private static Facet constant(String kind, Enum<?> value) {
        return new Facet(kind + ":" + value.name());
    }
}
