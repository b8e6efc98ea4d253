package dev.readout.extraction.assembly;

import dev.readout.extraction.Candidate;
import dev.readout.extraction.Channel;
import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.EventNoun;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sightings out of the matches of meeting rules. */
final class Sightings {
    private final Discourse discourse;
    private final Timeline timeline;
    private final Place dateline;
    private final Subjects subjects;
    private final Roster roster = new Roster();

    Sightings(Discourse discourse, Timeline timeline, Place dateline) {
        this.discourse = discourse;
        this.timeline = timeline;
        this.dateline = dateline;
        this.subjects = new Subjects(discourse);
    }

    /** Whether a match may tell a meeting, whoever its words mean. */
    static boolean mayTell(Production.Meeting production, Match match) {
        return refusal(production, match) == null;
    }

    /** Why a match tells no meeting, whoever its words mean; null if it may. */
    static Candidate.@Nullable Reason refusal(Production.Meeting production, Match match) {
        if (!isEncounter(production, match)) {
            return Candidate.Reason.OCCASION;
        }
        if (isDoubted(match)) {
            return Doubts.isRepeated(match) ? Candidate.Reason.REPEATED : Candidate.Reason.DOUBTED;
        }
        return status(modality(production, match)) == null ? Candidate.Reason.NOT_CLAIMED : null;
    }

    private static boolean isDoubted(Match match) {
        return Doubts.isDoubted(match) || Doubts.isRepeated(match) || Doubts.isFalse(match);
    }

    /** Whether people met rather than were at an occasion; weak rules must tell each of them. */
    private static boolean isEncounter(Production.Meeting production, Match match) {
        return !isOccasion(production, match) && (production.strength() == Production.Strength.STRONG || each(match));
    }

    /** Takes the next sentences for a list of those whom the people of a match met. */
    void list(Match match, int sentence) {
        roster.open(match, people(match, "A"), sentence);
    }

    /** The meeting an item of a list tells, none if no list is open. */
    private List<Sighting> listed(Rule rule, Production.Meeting production, Match item, int sentence) {
        Match opening = roster.openingOf(sentence);
        Modality modality = opening == null ? Modality.DENIED : modality(production, opening);
        Status status = status(modality);
        List<Actor> people = joined(roster.hosts(), people(item, "B"));
        if (opening == null || status == null || !Sides.differ(people)) {
            return List.of();
        }
        Sighting of = sighting(rule, production, opening, sentence, people, status, modality);
        return List.of(of.at(item));
    }

    /** The meetings a match tells: one, several if A met each of B separately, or none. */
    List<Sighting> of(Rule rule, Production.Meeting production, Match match, int sentence) {
        if (production.other() == Production.Other.LISTER) {
            return listed(rule, production, match, sentence);
        }
        Modality modality = modality(production, match);
        Status status = isDoubted(match) ? null : status(modality);
        if (status == null || isSomebodyElses(match) || isObject(match)) {
            return List.of();
        }
        List<Actor> b = people(match, "B");
        List<Actor> a = production.other() == Production.Other.PROTAGONIST
                ? subjects.protagonist(b)
                : match.edge("A").isPresent() ? people(match, "A") : subjects.of(match, b);
        if (match.edge("A").isEmpty() && b.size() == 2 && isObjectAndSubject(match)) {
            a = List.of(b.getLast());
        }
        if (!b.isEmpty() && a.containsAll(b) && isPronoun(match, "B")) {
            b = subjects.protagonist(a);
        }
        if ((a.isEmpty() && !b.isEmpty()) || !isEncounter(production, match)) {
            return List.of();
        }
        List<Sighting> sightings = new ArrayList<>();
        for (List<Actor> group : groups(a, b, isSeparate(match) || isTwoTalks(production, a, b))) {
            if (Sides.differ(group)) {
                Sighting sighting = sighting(rule, production, match, sentence, group, status, modality);
                if (!Unspecific.is(sighting)) {
                    sightings.add(sighting);
                }
            }
        }
        return sightings;
    }

    private Sighting sighting(
            Rule rule,
            Production.Meeting production,
            Match match,
            int sentence,
            List<Actor> people,
            Status told,
            Modality modality) {
        Clause clause = new Clause(match);
        Status status = told == Status.HELD && clause.isAhead(timeline) ? Status.PLANNED : told;
        ReducedDate date = clause.day(timeline, status != Status.HELD)
                .or(() -> status == Status.HELD && clause.isGoingOn() ? timeline.today() : Optional.empty())
                .orElse(null);
        Channel channel = channel(production, match);
        Place place = channel == Channel.PHONE || channel == Channel.VIDEO ? Place.UNKNOWN : clause.place(dateline);
        boolean remote = production.remote() && Channels.isSpeech(match) && place.isUnknown() && !clause.isGathering();
        return new Sighting(
                rule,
                match,
                sentence,
                people,
                status,
                channel,
                remote,
                date,
                place,
                modality == Modality.EARLIER,
                isSeparate(match),
                production.strength() == Production.Strength.WEAK);
    }

    private static @Nullable Channel channel(Production.Meeting production, Match match) {
        Channel inWords = Channels.told(match.lattice().sentence(), match.start() - 6, match.end() + 8);
        if (inWords != null && production.channel() != Channel.IN_PERSON) {
            return inWords;
        }
        Channel byNoun = match.edge("E")
                .map(edge -> edge.reading() instanceof EventNoun noun ? Channels.of(noun) : null)
                .orElse(null);
        return byNoun != null ? byNoun : production.channel() != null ? production.channel() : inWords;
    }

    /** "Otieno flew to her meeting with Berg, Holm said": a possessive before its person belongs to one told before it. */
    private static boolean isSomebodyElses(Match match) {
        String first = match.lattice().sentence().token(match.start()).lower();
        boolean possessive = first.equals("his") || first.equals("her") || first.equals("their");
        return possessive && match.lattice().all(Tag.PERSON).stream().anyMatch(edge -> edge.end() <= match.start());
    }

    /** "All of them met the press": an object is nobody who does what follows. */
    private static boolean isObject(Match match) {
        Edge subject = match.edge("A").orElse(null);
        Edge verb = match.edge("V").orElse(null);
        if (subject == null || verb == null || subject.end() > verb.start()) {
            return false;
        }
        return switch (match.lattice().sentence().token(subject.start()).lower()) {
            case "them", "him", "me" -> true;
            default -> false;
        };
    }

    /** Whether all people are told one by one. */
    private static boolean each(Match match) {
        return Stream.of("A", "B")
                .flatMap(name -> match.edge(name).stream())
                .allMatch(edge ->
                        edge.reading() instanceof PeopleMention people && people.kind() == PeopleMention.Kind.EACH);
    }

    /** Remembers who met, for sentences that leave one of them unsaid. */
    void met(List<Actor> people) {
        subjects.met(people);
    }

    /** Whether the two caught are no list, but the one met and the subject: "in talks with the one, the other said". */
    private static boolean isObjectAndSubject(Match match) {
        Edge edge = match.edge("B").orElseThrow();
        Lattice lattice = match.lattice();
        for (int i = edge.start(); i < edge.end(); i++) {
            if (lattice.sentence().token(i).is("and")
                    && lattice.all(Tag.PERSON).stream().noneMatch(isWithin(i))) {
                return false;
            }
        }
        return lattice.longest(Math.min(edge.end(), lattice.size() - 1), Tag.ACTIVE)
                .isPresent();
    }

    private static Predicate<Edge> isWithin(int token) {
        return person -> person.start() <= token && token < person.end();
    }

    private static boolean isPronoun(Match match, String name) {
        return match.edge(name)
                .map(edge -> edge.reading() instanceof PeopleMention people
                        && people.members().size() == 1
                        && people.members().getFirst().pronoun())
                .orElse(false);
    }

    private List<Actor> people(Match match, String name) {
        return match.edge(name)
                .map(edge ->
                        edge.reading() instanceof PeopleMention people ? discourse.resolve(people) : List.<Actor>of())
                .orElse(List.of());
    }

    private static List<List<Actor>> groups(List<Actor> a, List<Actor> b, boolean separate) {
        if (separate && b.size() > 1 && !a.isEmpty()) {
            List<List<Actor>> groups = new ArrayList<>();
            for (Actor each : b) {
                groups.add(joined(a, List.of(each)));
            }
            return groups;
        }
        return List.of(joined(a, b));
    }

    /** "He spoke to A and B" tells of two calls; with more than two they spoke together. */
    private static boolean isTwoTalks(Production.Meeting production, List<Actor> a, List<Actor> b) {
        return production.remote() && a.size() == 1 && b.size() == 2 && Sides.differ(b);
    }

    private static List<Actor> joined(List<Actor> a, List<Actor> b) {
        Set<Actor> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    /** Whether the noun is for an occasion at which people need not meet: a visit, or of a weak rule a summit. */
    private static boolean isOccasion(Production.Meeting production, Match match) {
        String noun = match.edge("E")
                .map(edge -> edge.reading() instanceof EventNoun event ? event.noun() : "")
                .orElse("");
        return switch (noun) {
            case "visit" -> true;
            case "summit", "conference", "session", "exchange", "roundtable" ->
                production.strength() == Production.Strength.WEAK || isAttended(match);
            default -> false;
        };
    }

    /** Whether people are said to attend something, and not with whom. */
    private static boolean isAttended(Match match) {
        String verb = match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group ? group.lemma() : "")
                .orElse("");
        return match.edge("B").isEmpty()
                && switch (verb) {
                    case "attend", "join", "participate", "take", "open", "enter", "get", "do", "share" -> true;
                    default -> false;
                };
    }

    private static boolean isSeparate(Match match) {
        boolean plural = match.edge("E")
                .map(Edge::reading)
                .map(reading -> reading instanceof EventNoun noun && noun.separate())
                .orElse(false);
        for (int i = match.start(); i < match.end(); i++) {
            String word = match.lattice().sentence().token(i).lower();
            plural |= word.equals("separately")
                    || word.equals("separate")
                    || word.equals("conversations")
                    || word.equals("calls");
        }
        return plural;
    }

    private static Modality modality(Production.Meeting production, Match match) {
        if (production.modality() != null) {
            return production.modality();
        }
        Modality verb = match.edge("V")
                .map(edge ->
                        edge.reading() instanceof VerbGroup group ? Governors.modality(group, match) : Modality.FACT)
                .orElseGet(() -> Governors.before(match));
        Modality noun = match.edge("E")
                .map(edge -> edge.reading() instanceof EventNoun event ? event.modality() : Modality.FACT)
                .orElse(Modality.FACT);
        return verb == Modality.FACT ? noun : verb;
    }

    private static @Nullable Status status(Modality modality) {
        return switch (modality) {
            case FACT, EARLIER -> Status.HELD;
            case PLANNED -> Status.PLANNED;
            case CANCELLED -> Status.CANCELLED;
            case DENIED, WISHED, HABITUAL -> null;
        };
    }
}
