package dev.readout.extraction.assembly;

import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people of the article are said to travel. */
final class Travels {

    /**
     * A journey.
     *
     * @param to where
     * @param ahead whether it is still to come
     */
    private record Journey(Setting to, boolean ahead) {
        private @Nullable String country() {
            return to.place().country();
        }
    }

    private final Map<Actor, List<Journey>> journeys = new LinkedHashMap<>();

    void add(List<Actor> people, Setting to, boolean ahead) {
        for (Actor actor : people) {
            journeys.computeIfAbsent(actor, traveller -> new ArrayList<>()).add(new Journey(to, ahead));
        }
    }

    /** Where a meeting without a place was: where one of its people was the guest of another one. */
    Setting asGuests(Meeting meeting) {
        for (Actor guest : meeting.principals()) {
            for (Journey journey : of(guest)) {
                if (isHosted(meeting, guest, journey.country())) {
                    return journey.to();
                }
            }
        }
        return Setting.UNKNOWN;
    }

    /** Where its people travel, if that is one country and none of their own. */
    Setting abroad(Meeting meeting) {
        Setting abroad = Setting.UNKNOWN;
        for (Actor guest : meeting.principals()) {
            for (Journey journey : of(guest)) {
                String country = journey.country();
                if (country == null
                        || country.equals(guest.side().country())
                        || (journey.ahead() && meeting.status() == Status.HELD)) {
                    continue;
                }
                if (abroad.isKnown() && !country.equals(abroad.place().country())) {
                    return Setting.UNKNOWN;
                }
                abroad = abroad.isKnown() && abroad.place().city() != null ? abroad : journey.to();
            }
        }
        return abroad;
    }

    private List<Journey> of(Actor guest) {
        return journeys.getOrDefault(guest, List.of());
    }

    /** Whether a country is that of another principal and not the guest's own. */
    private static boolean isHosted(Meeting meeting, Actor guest, @Nullable String country) {
        return country != null
                && !country.equals(guest.side().country())
                && meeting.principals().stream()
                        .anyMatch(host -> country.equals(host.side().country()));
    }
}
