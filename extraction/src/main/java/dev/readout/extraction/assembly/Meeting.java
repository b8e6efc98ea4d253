package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.Field;
import dev.readout.extraction.Outcome;
import dev.readout.extraction.PartnershipUpgrade;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting as its sightings tell it together. */
final class Meeting {
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<Actor> principals = new LinkedHashSet<>();
    /** Who was present, and the sentence that says so. */
    private final Map<Actor, Sentence> attendees = new LinkedHashMap<>();

    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private Status status;
    private @Nullable Channel channel;
    private @Nullable ReducedDate date;
    private Place place = Place.UNKNOWN;
    private final Shown shown = new Shown();
    private @Nullable PartnershipUpgrade upgrade;

    Meeting(Sighting first) {
        this.status = first.status();
        add(first);
    }

    void add(Sighting sighting) {
        status = status == Status.CANCELLED ? status : sighting.status();
        sightings.add(sighting);
        principals.addAll(sighting.people());
        Sentence sentence = sighting.match().lattice().sentence();
        shown.by(sentence.span(), Field.CHANNEL, channel == null && sighting.channel() != null);
        channel = channel == null ? sighting.channel() : channel;
        learn(sighting.date(), sentence);
        settle(sighting.place(), sentence);
    }

    void attend(List<Actor> people, Sentence sentence) {
        for (Actor actor : people) {
            if (!principals.contains(actor)) {
                attendees.putIfAbsent(actor, sentence);
            }
        }
    }

    /** Takes a date that its own sentences do not tell or tell less precisely. */
    void learn(@Nullable ReducedDate when, Sentence sentence) {
        if (when != null && (date == null || when.within(date))) {
            shown.by(sentence.span(), Field.DATE, !when.equals(date));
            date = when;
        }
    }

    /** Takes a place that a sentence tells. */
    void settle(Place where, Sentence sentence) {
        Place before = place;
        place = place.or(where);
        shown.by(sentence.span(), Field.PLACE, !place.equals(before));
    }

    /** Takes a place that its own sentences do not tell. */
    void settle(Setting setting) {
        Place before = place;
        place = place.or(setting.place());
        if (setting.words() != null) {
            shown.by(setting.words(), Field.PLACE, !place.equals(before));
        }
    }

    /** Whether the article tells it among its first sentences, and not as something that was before. */
    boolean isNews() {
        return sightings.getFirst().sentence() < 8 && sightings.stream().noneMatch(Sighting::earlier);
    }

    /** Whether the article tells it as its news and not as something that was before. */
    boolean isMain() {
        return status == Status.HELD && sightings.stream().noneMatch(Sighting::earlier);
    }

    void bring(Outcome outcome, Sentence sentence) {
        shown.by(sentence.span(), Field.OUTCOMES, outcomes.add(outcome) && outcomes.size() == 1);
    }

    /** Takes the level that its sides raised their relations to; what tells more of it counts. */
    void raise(Upgrade told) {
        if (upgrade == null || (upgrade.from() == null && told.change().from() != null)) {
            upgrade = told.change();
            shown.by(told.words(), Field.PARTNERSHIP, true);
        }
    }

    @Nullable
    PartnershipUpgrade upgrade() {
        return upgrade;
    }

    /** The words that show its fields, as far as they are told. */
    Shown shown() {
        return shown;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    List<Actor> principals() {
        return List.copyOf(principals);
    }

    /** Who was present beside the principals, and the sentence that says so. */
    Map<Actor, Sentence> attendees() {
        Map<Actor, Sentence> present = new LinkedHashMap<>(attendees);
        present.keySet().removeAll(principals);
        return present;
    }

    Set<Outcome> outcomes() {
        return outcomes;
    }

    Status status() {
        return status;
    }

    /** Whether its sentences tell how the people met. */
    boolean isChannelTold() {
        return channel != null;
    }

    void setChannel(Channel other) {
        channel = other;
    }

    /** How the people met: as told, else by telephone if nothing speaks for one place, else in person. */
    Channel channel() {
        if (channel != null) {
            return channel;
        }
        List<Sighting> sure = sightings.stream().filter(s -> !s.weak()).toList();
        boolean apart = !sure.isEmpty()
                && sure.stream().allMatch(s -> s.remote() && s.place().isUnknown());
        return apart ? Channel.PHONE : Channel.IN_PERSON;
    }

    @Nullable
    ReducedDate date() {
        return date;
    }

    Place place() {
        return place;
    }

    /** Whether a sighting may be of this meeting. */
    boolean mayBe(Sighting sighting) {
        if (isOnlyNamed() && sighting.status() == Status.PLANNED && peopleAgree(sighting)) {
            return true;
        }
        if (sighting.weak() && sighting.status() == Status.HELD && status == Status.HELD && peopleAgree(sighting)) {
            return datesAgree(sighting) || !isElsewhere(sighting);
        }
        return statusesAgree(sighting)
                && channelsAgree(sighting)
                && datesAgree(sighting)
                && peopleAgree(sighting)
                && placesAgree(sighting);
    }

    /** Whether a sighting tells of its people and of no day or place another time: as planned what was held, or the other way round. */
    boolean isRetold(Sighting sighting) {
        return sighting.date() == null
                && sighting.place().isUnknown()
                && sighting.status() != Status.CANCELLED
                && status != Status.CANCELLED
                && (sighting.channel() == null || sighting.channel() == channel())
                && !sighting.apart()
                && (status != sighting.status() || sighting.earlier())
                && principals.containsAll(sighting.people());
    }

    /** What was called off had been planned: that is no other meeting. */
    private boolean statusesAgree(Sighting sighting) {
        return status == sighting.status() || (status == Status.CANCELLED && sighting.status() == Status.PLANNED);
    }

    /** Whether only a headline names it, without a verb that would tell whether it took place. */
    private boolean isOnlyNamed() {
        return status == Status.HELD
                && sightings.stream().allMatch(sighting -> sighting.isNamed() && sighting.isHeadline());
    }

    /** Whether nothing but nouns in the text proper mention it, and no day or place: "on his conversation with Y". */
    boolean isMentioned() {
        return status == Status.HELD
                && date == null
                && place.isUnknown()
                && sightings.stream()
                        .allMatch(sighting -> sighting.isNamed() && !sighting.isHeadline() && !sighting.isLead());
    }

    /** Whether a sighting is in a place and this one was a call. */
    private boolean isElsewhere(Sighting sighting) {
        return (channel == Channel.PHONE || channel == Channel.VIDEO)
                && sighting.place().city() != null;
    }

    private boolean channelsAgree(Sighting sighting) {
        return agree(channel, sighting.place(), sighting.channel()) && agree(sighting.channel(), place, channel);
    }

    /** A call has no place, so that a meeting with one is another. */
    private static boolean agree(@Nullable Channel told, Place otherPlace, @Nullable Channel other) {
        boolean remote = told == Channel.PHONE || told == Channel.VIDEO;
        return told == null || (other == null ? !remote || otherPlace.city() == null : told == other);
    }

    private boolean datesAgree(Sighting sighting) {
        ReducedDate other = sighting.date();
        return date == null || other == null || date.within(other) || other.within(date);
    }

    private boolean placesAgree(Sighting sighting) {
        Place other = sighting.place();
        return place.country() == null
                || other.country() == null
                || place.country().equals(other.country());
    }

    private boolean peopleAgree(Sighting sighting) {
        List<Actor> other = sighting.people();
        List<Actor> shared = other.stream().filter(principals::contains).toList();
        boolean contained = shared.size() == other.size() || shared.size() == principals.size();
        boolean same = shared.size() == other.size() && shared.size() == principals.size();
        return contained && (same || !sighting.apart()) && Sides.differ(shared);
    }
}
