package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds who did what a match tells, where the rule tells only with whom: "arrived on Monday, toured the port and met B". */
final class Subjects {
    private static final int FARTHEST = 45;
    private static final int SOON = 4;
    private static final int FAR = 10;

    private final Discourse discourse;

    /** Whom each has met, he himself included, once for every time it is told, in the order of the text. */
    private final Map<Actor, List<Actor>> partners = new LinkedHashMap<>();

    Subjects(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The nearest people before the match who are no object of anything, else those right after it, else any before. */
    List<Actor> of(Match match, List<Actor> others) {
        List<Actor> subject = before(match, others, true);
        subject = subject.isEmpty() ? after(match, others, SOON, true) : subject;
        subject = subject.isEmpty() ? before(match, others, false) : subject;
        subject = subject.isEmpty() ? after(match, others, FAR, false) : subject;
        return subject.isEmpty() && isAlone(match) ? protagonist(others) : subject;
    }

    /** Remembers who met. */
    void met(List<Actor> people) {
        people.forEach(
                actor -> partners.computeIfAbsent(actor, a -> new ArrayList<>()).addAll(people));
    }

    /** The one of another side who has met the most people so far, for sentences that leave him unsaid. */
    List<Actor> protagonist(List<Actor> others) {
        Actor best = null;
        for (Actor actor : partners.keySet()) {
            boolean foreign =
                    !others.contains(actor) && others.stream().allMatch(other -> Sides.differ(List.of(actor, other)));
            if (foreign && (best == null || met(actor) > met(best))) {
                best = actor;
            }
        }
        Actor previous = discourse
                .previousSubject()
                .filter(actor -> others.stream().allMatch(other -> Sides.differ(List.of(actor, other))))
                .orElse(null);
        boolean sure = best != null && Collections.frequency(partners.getOrDefault(best, List.of()), best) > 1;
        Actor found = sure || previous == null ? best : previous;
        return found == null ? List.of() : List.of(found);
    }

    /** How many others a person has met so far. */
    private int met(Actor actor) {
        return (int) partners.getOrDefault(actor, List.of()).stream().distinct().count();
    }

    /** Whether the sentence tells of nobody outside of the match but a further office of the one met: "a minister and deputy". */
    private boolean isAlone(Match match) {
        return match.lattice().all(Tag.PEOPLE).stream()
                .filter(edge -> edge.start() < match.start() || edge.end() > match.end())
                .allMatch(edge -> edge.start() >= match.end()
                        && edge.start() <= match.end() + 1
                        && edge.reading() instanceof PeopleMention people
                        && discourse.resolve(people).isEmpty());
    }

    private List<Actor> before(Match match, List<Actor> others, boolean strict) {
        Lattice lattice = match.lattice();
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - FARTHEST); i--) {
            if (lattice.sentence().token(i).is(";")) {
                return List.of();
            }
            Edge edge = lattice.longest(i, Tag.PEOPLE).orElse(null);
            if (edge != null
                    && edge.end() <= match.start()
                    && (!strict || isFree(lattice, i) || isRelated(lattice, edge.end()))) {
                List<Actor> people = resolved(edge, others);
                if (!people.isEmpty()) {
                    return people;
                }
            }
        }
        return List.of();
    }

    private List<Actor> after(Match match, List<Actor> others, int reach, boolean strict) {
        Lattice lattice = match.lattice();
        for (int i = match.end(); i < Math.min(lattice.size(), match.end() + reach); i++) {
            Edge edge = lattice.longest(i, Tag.PEOPLE).orElse(null);
            if (edge != null && (!strict || isFree(lattice, i))) {
                return resolved(edge, others);
            }
        }
        return List.of();
    }

    /** Those an edge means, if they are others and of another side. */
    private List<Actor> resolved(Edge edge, List<Actor> others) {
        if (!(edge.reading() instanceof PeopleMention people) || people.kind() == PeopleMention.Kind.PAIR) {
            return List.of();
        }
        List<Actor> found = discourse.resolve(people);
        boolean foreign = found.stream()
                .anyMatch(actor -> !others.contains(actor)
                        && others.stream().anyMatch(other -> Sides.differ(List.of(actor, other))));
        return foreign ? found : List.of();
    }

    /** Whether a clause with "who" follows. */
    private static boolean isRelated(Lattice lattice, int end) {
        int next = end < lattice.size() && lattice.sentence().token(end).is(",") ? end + 1 : end;
        return next < lattice.size() && lattice.sentence().token(next).is("who");
    }

    /** Whether nothing before the people governs them: no preposition, no verb, no "of" list. */
    private static boolean isFree(Lattice lattice, int start) {
        if (start == 0) {
            return true;
        }
        if (lattice.longest(start - 1, Tag.PREPOSITION).isPresent()) {
            return false;
        }
        for (int i = Math.max(0, start - 5); i < start; i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.end() == start && edge.is(Tag.ACTIVE) && !edge.is(Tag.VERB)) {
                    return false;
                }
            }
        }
        return true;
    }
}
