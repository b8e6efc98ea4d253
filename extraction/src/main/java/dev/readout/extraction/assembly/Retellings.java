package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.DayResolver;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Day and place of a meeting as a sentence near those that tell of it has them: the lead, or one beside that is about the same people. */
final class Retellings {
    private static final int REACH = 2;
    private static final int LEAD = 3;

    private final List<Lattice> lattices;
    private final Discourse discourse;
    private final NamedStates states;
    private final DayResolver resolver;
    private final Place dateline;

    Retellings(List<Lattice> lattices, Discourse discourse, NamedStates states, DayResolver resolver, Place dateline) {
        this.lattices = lattices;
        this.discourse = discourse;
        this.states = states;
        this.resolver = resolver;
        this.dateline = dateline;
    }

    /** Completes a meeting that was held from the nearest such sentence. */
    void complete(Meeting meeting, List<Meeting> meetings) {
        boolean recalled = meeting.sightings().stream().anyMatch(Sighting::earlier);
        if (meeting.status() != Status.HELD || recalled || meeting.date() != null) {
            return;
        }
        List<Integer> told = meeting.sightings().stream()
                .map(Sighting::sentence)
                .filter(sentence -> isBody(sentence))
                .distinct()
                .toList();
        for (int distance = 1; distance <= REACH; distance++) {
            for (int sentence : told) {
                learn(meeting, sentence - distance, meetings, true);
            }
        }
        for (int i = 0; i <= (told.isEmpty() ? LEAD : 0); i++) {
            learn(meeting, lead() + i, meetings, false);
        }
        for (int sentence : told) {
            learn(meeting, sentence + 1, meetings, true);
        }
    }

    private boolean isBody(int sentence) {
        return lattices.get(sentence).sentence().block().kind() == Block.Kind.BODY;
    }

    /** Index of the first sentence of the text proper. */
    private int lead() {
        for (int i = 0; i < lattices.size(); i++) {
            if (isBody(i)) {
                return i;
            }
        }
        return -1;
    }

    private void learn(Meeting meeting, int index, List<Meeting> meetings, boolean onlyMeeting) {
        if (index < 0 || index >= lattices.size() || meeting.date() != null || tellsAnother(index, meeting, meetings)) {
            return;
        }
        Lattice lattice = lattices.get(index);
        Edge event = isBody(index) ? event(lattice, meeting) : null;
        if (event == null || (onlyMeeting && !tellsMeeting(event))) {
            return;
        }
        Match told = new Match(lattice, event.start(), event.end(), Map.of("V", event));
        Clause clause = new Clause(told);
        Optional<ReducedDate> day = clause.day(new Timeline(resolver), false);
        if (day.isPresent() && !resolver.isAfter(day.get())) {
            meeting.learn(day.get(), lattice.sentence());
            if (meeting.channel() == Channel.IN_PERSON) {
                meeting.settle(clause.place(dateline), lattice.sentence());
            }
        }
    }

    /** Whether a verb is one of meeting: what follows a meeting else tells what was said there, and when that was. */
    private static boolean tellsMeeting(Edge verb) {
        return verb.is(Tag.MEET)
                || verb.is(Tag.RECEIVE)
                || verb.is(Tag.SIT)
                || verb.is(Tag.TALK)
                || verb.is(Tag.MOVE)
                || verb.is(Tag.BE);
    }

    /** Whether a sentence tells of another meeting. */
    private static boolean tellsAnother(int index, Meeting meeting, List<Meeting> meetings) {
        return meetings.stream()
                .filter(other -> other != meeting)
                .flatMap(other -> other.sightings().stream())
                .anyMatch(sighting -> sighting.sentence() == index);
    }

    /** What the people of a meeting do in a sentence that names them all, at least by their countries; null if it does not. */
    private @Nullable Edge event(Lattice lattice, Meeting meeting) {
        Set<Actor> named = new HashSet<>();
        int firstNamed = Integer.MAX_VALUE;
        for (Edge edge : lattice.all(Tag.PEOPLE)) {
            if (edge.reading() instanceof PeopleMention people && people.kind() == PeopleMention.Kind.EACH) {
                List<Actor> actors = discourse.resolve(people);
                if (actors.stream().anyMatch(meeting.principals()::contains)) {
                    firstNamed = Math.min(firstNamed, edge.end());
                }
                named.addAll(actors);
            }
        }
        Set<String> countries = states.withCities(lattice.sentence());
        named.stream()
                .filter(actor -> actor.name() != null && !meeting.principals().contains(actor))
                .forEach(other -> countries.remove(other.side().country()));
        boolean all = meeting.principals().stream()
                .allMatch(actor ->
                        named.contains(actor) || countries.contains(actor.side().country()));
        return all ? verb(lattice, firstNamed) : null;
    }

    /** The first verb after one of them is named. */
    private static @Nullable Edge verb(Lattice lattice, int from) {
        for (int i = from; i < lattice.size(); i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.reading() instanceof VerbGroup group && group.form() == VerbGroup.Form.FINITE) {
                    return edge;
                }
            }
        }
        return null;
    }
}
