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

    /** How the meeting stands. */
    public static Facet status(MeetingStatus status) {
        return of("status", status);
    }

    /** How the sides met. */
    public static Facet channel(Channel channel) {
        return of("channel", channel);
    }

    /** What the meeting brought. */
    public static Facet outcome(Outcome outcome) {
        return of("outcome", outcome);
    }

    /** Somebody who acts for that state took part. */
    public static Facet country(String alpha2) {
        return new Facet("country:" + alpha2.toUpperCase(Locale.ROOT));
    }

    /** That person took part: by id, or by name as {@linkplain Folding folded}. */
    public static Facet person(String idOrName) {
        return folded("person", idOrName);
    }

    private static Facet folded(String kind, String value) {
        return new Facet(kind + ":" + Folding.fold(value));
    }

    private static Facet of(String kind, Enum<?> value) {
        return new Facet(kind + ":" + value.name());
    }
}
