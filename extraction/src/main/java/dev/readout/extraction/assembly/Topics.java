package dev.readout.extraction.assembly;

import dev.readout.extraction.Span;
import dev.readout.extraction.Topic;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What meetings were about: the topics that are named after a word such as "discussed" in the sentences that tell of the meeting, and in those shortly
 * after that speak of it or of its sides.
 */
final class Topics {
    private static final int REACH = 6;
    /** Words between what opens and the topic: beyond, a sentence is taken to have gone on to something else. */
    private static final int LONGEST = 40;

    private static final Set<String> OF_A_MEETING = Set.of(
            "talks",
            "meeting",
            "sides",
            "leaders",
            "ministers",
            "presidents",
            "they",
            "both",
            "discussions",
            "conversation",
            "call",
            "negotiations",
            "consultations",
            "delegations",
            "diplomats",
            "parties",
            "officials",
            "pair",
            "two");
    private static final Set<String> DENIALS = Set.of("not", "n't", "without", "never", "nor", "no");

    private final TopicCues cues = TopicCues.all();
    private final List<Lattice> lattices;
    private final Set<Integer> telling = new HashSet<>();

    Topics(List<Lattice> lattices, List<Meeting> meetings) {
        this.lattices = lattices;
        meetings.forEach(meeting -> meeting.sightings().forEach(sighting -> telling.add(sighting.sentence())));
    }

    /** The topics of a meeting, each with the words that tell it. */
    Map<Topic, Span> of(Meeting meeting) {
        Map<Topic, Span> found = new EnumMap<>(Topic.class);
        for (Sighting sighting : meeting.sightings()) {
            read(lattices.get(sighting.sentence()), found);
        }
        int last = meeting.sightings().getLast().sentence();
        for (int i = last + 1; i <= Math.min(last + REACH, lattices.size() - 1) && !telling.contains(i); i++) {
            if (isOf(meeting, lattices.get(i))) {
                read(lattices.get(i), found);
            }
        }
        return found;
    }

    private static boolean isOf(Meeting meeting, Lattice lattice) {
        if (lattice.sentence().block().kind() != Block.Kind.BODY) {
            return false;
        }
        Set<String> names = new HashSet<>(OF_A_MEETING);
        meeting.principals().forEach(actor -> {
            String name = actor.name();
            if (name != null) {
                names.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        });
        return lattice.sentence().tokens().stream().map(Token::lower).anyMatch(names::contains);
    }

    private void read(Lattice lattice, Map<Topic, Span> found) {
        Sentence sentence = lattice.sentence();
        int opened = -1;
        for (int i = 0; i < sentence.size(); i++) {
            TopicCues.Cue cue = opened < 0 || i - opened > LONGEST ? null : cues.at(sentence, i);
            if (cue != null && !isOfPeople(lattice, i)) {
                if (cue.topic() != null) {
                    found.putIfAbsent(cue.topic(), sentence.span(opened, i + cue.words()));
                }
                i += cue.words() - 1;
            } else if (cues.opens(sentence, i)) {
                opened = isDenied(sentence, i) ? -1 : opened < 0 ? i : opened;
            }
        }
    }

    private static boolean isDenied(Sentence sentence, int token) {
        for (int i = Math.max(0, token - 3); i < token; i++) {
            if (DENIALS.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is of someone's title. */
    private static boolean isOfPeople(Lattice lattice, int token) {
        for (Edge edge : lattice.all(Tag.PEOPLE)) {
            if (edge.start() <= token
                    && token < edge.end()
                    && edge.reading() instanceof PeopleMention people
                    && people.kind() == PeopleMention.Kind.EACH) {
                return true;
            }
        }
        return false;
    }
}
