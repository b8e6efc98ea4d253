package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people of the article are said to travel. */
final class Travels {
    private final Map<Actor, List<Place>> places = new LinkedHashMap<>();

    void add(List<Actor> people, Place place) {
        for (Actor actor : people) {
            places.computeIfAbsent(actor, traveller -> new ArrayList<>()).add(place);
        }
    }

    /** Where a meeting without a place was: where one of its people was the guest of another one. */
    Place of(Meeting meeting) {
        if (meeting.channel() != Channel.IN_PERSON || meeting.status() == Status.CANCELLED) {
            return Place.UNKNOWN;
        }
        for (Actor guest : meeting.principals()) {
            for (Place place : places.getOrDefault(guest, List.of())) {
                if (isHosted(meeting, guest, place.country())) {
                    return place;
                }
            }
        }
        return abroad(meeting);
    }

    /** Where its people travel, if that is one country and none of their own. */
    private Place abroad(Meeting meeting) {
        Place abroad = Place.UNKNOWN;
        for (Actor guest : meeting.principals()) {
            for (Place place : places.getOrDefault(guest, List.of())) {
                boolean home = place.country() == null
                        || place.country().equals(guest.side().country());
                if (!home && abroad.country() != null && !abroad.country().equals(place.country())) {
                    return Place.UNKNOWN;
                }
                abroad = home ? abroad : abroad.or(place);
            }
        }
        return abroad;
    }

    /** Whether a country is that of another principal and not the guest's own. */
    private static boolean isHosted(Meeting meeting, Actor guest, @Nullable String country) {
        return country != null
                && !country.equals(guest.side().country())
                && meeting.principals().stream()
                        .anyMatch(host -> country.equals(host.side().country()));
    }
}
