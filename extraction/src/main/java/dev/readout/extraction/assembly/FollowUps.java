package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.DayExpression;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.EventNoun;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a later sentence tells of a meeting without its people: "The talks took place in Oslo", "Tuesday's meeting". */
final class FollowUps {
    private static final int REACH = 10;
    private static final Set<String> DEFINITE = Set.of("the", "their", "this", "'s", "his", "her");
    private static final Set<String> OTHERS = Set.of("of", "between", "with", "among", "by");

    private final Timeline timeline;
    private final Place dateline;

    FollowUps(Timeline timeline, Place dateline) {
        this.timeline = timeline;
        this.dateline = dateline;
    }

    /** Adds the day and the place that a sentence tells of a meeting told before. */
    void read(Lattice lattice, Meeting meeting) {
        for (Edge event : lattice.all(Tag.EVENT)) {
            if (isDefinite(lattice, event) && agrees(event, meeting)) {
                meeting.learn(day(lattice, event, meeting.status() != Status.HELD), lattice.sentence());
                meeting.settle(place(lattice, event), lattice.sentence());
            }
        }
    }

    /** A call is no "visit", and a visit no "call". */
    private static boolean agrees(Edge event, Meeting meeting) {
        Channel told = event.reading() instanceof EventNoun noun ? noun.channel() : null;
        return told == meeting.channel()
                || (told == null && (meeting.channel() == Channel.IN_PERSON || isConversation(event)));
    }

    private static boolean isConversation(Edge event) {
        return event.reading() instanceof EventNoun noun
                && (noun.noun().equals("conversation") || noun.noun().equals("talk"));
    }

    private static boolean isDefinite(Lattice lattice, Edge event) {
        Sentence sentence = lattice.sentence();
        String first = sentence.token(event.start()).lower();
        boolean definite = DEFINITE.contains(first)
                || (event.start() > 0
                        && DEFINITE.contains(sentence.token(event.start() - 1).lower()));
        return definite && !OTHERS.contains(sentence.token(event.end()).lower());
    }

    /** Whether the sentence is about the event: it is its subject, something happened after it, or it is "theirs". */
    private static boolean isTopic(Lattice lattice, Edge event) {
        return event.start() <= 2
                || lattice.sentence().token(event.start()).is("their")
                || lattice.sentence().token(event.start() - 1).is("their");
    }

    private @Nullable ReducedDate day(Lattice lattice, Edge event, boolean future) {
        for (Edge edge : around(lattice, event, Tag.DAY)) {
            boolean before = edge.end() == event.start()
                    || (edge.end() + 1 == event.start()
                            && lattice.sentence().token(edge.end()).is("'s"));
            if ((before || (isTopic(lattice, event) && follows(lattice, event, edge)))
                    && edge.reading() instanceof DayExpression expression) {
                return timeline.resolve(expression, future).orElse(null);
            }
        }
        return null;
    }

    private Place place(Lattice lattice, Edge event) {
        for (Edge edge : around(lattice, event, Tag.PLACE)) {
            if (isTopic(lattice, event)
                    && follows(lattice, event, edge)
                    && edge.reading() instanceof PlaceMention mention
                    && (mention.here()
                            || mention.preposition().equals("in")
                            || mention.preposition().equals("at"))) {
                return mention.here() ? dateline : new Place(mention.city(), mention.country(), mention.venue());
            }
        }
        return Place.UNKNOWN;
    }

    /** Readings of a kind that begin near the noun. */
    private static List<Edge> around(Lattice lattice, Edge event, Tag tag) {
        List<Edge> found = new ArrayList<>();
        for (int i = Math.max(0, event.start() - REACH); i < Math.min(lattice.size(), event.end() + REACH); i++) {
            lattice.from(i).stream().filter(edge -> edge.is(tag)).forEach(found::add);
        }
        return found;
    }

    /** Whether an adjunct stands soon after the noun, with no verb between but one for taking place. */
    private static boolean follows(Lattice lattice, Edge event, Edge edge) {
        if (edge.start() < event.end() || edge.start() > event.end() + REACH) {
            return false;
        }
        for (int i = event.end(); i < edge.start(); i++) {
            for (Edge other : lattice.from(i)) {
                if (other.is(Tag.PEOPLE)
                        || (other.reading() instanceof VerbGroup group && !TakingPlace.isToldBy(group))) {
                    return false;
                }
            }
        }
        return true;
    }
}
