package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads delegations as their leaders: "a delegation of the party, led by X". */
final class DelegationReader {
    private static final int MOST_WORDS = 24;
    private static final Set<String> GROUPS = Set.of(
            "delegation",
            "delegations",
            "team",
            "group",
            "officials",
            "representatives",
            "guests",
            "mission",
            "lawmakers",
            "parliamentarians",
            "executives",
            "negotiators",
            "senators",
            "members",
            "entrepreneurs",
            "businessmen",
            "legislators",
            "deputies",
            "cadres");
    private static final Set<String> LED = Set.of("led", "headed", "chaired", "fronted");

    private final Names names;
    private final Sentence sentence;
    private final List<Edge> people;

    DelegationReader(Names names, List<Edge> people) {
        this.names = names;
        this.sentence = names.sentence();
        this.people = people;
    }

    List<Edge> all() {
        List<Edge> delegations = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (GROUPS.contains(sentence.token(i).lower())) {
                Edge edge = read(i);
                if (edge != null) {
                    delegations.add(edge);
                }
            }
        }
        return delegations;
    }

    private @Nullable Edge read(int noun) {
        Side body = Side.UNKNOWN;
        for (int i = noun + 1; i + 2 < Math.min(sentence.size(), noun + MOST_WORDS); i++) {
            Token token = sentence.token(i);
            if (LED.contains(token.lower()) && sentence.token(i + 1).is("by")) {
                Edge leader = personAt(i + 2);
                return leader == null ? null : delegation(start(noun), leader, body.or(sideBefore(noun)));
            }
            body = body.or(side(names.at(i)));
            if (token.is(".") || token.is(";")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Edge personAt(int token) {
        for (Edge edge : people) {
            if (edge.start() == token) {
                return edge;
            }
        }
        return null;
    }

    private int start(int noun) {
        int start = noun;
        while (start > 0 && noun - start < 5) {
            Token before = sentence.token(start - 1);
            boolean belongs = before.is("a")
                    || before.is("the")
                    || before.is("an")
                    || names.at(start - 1) != null
                    || before.is("'s")
                    || before.isCapitalised()
                    || before.is("high-level")
                    || before.is("visiting");
            if (!belongs) {
                break;
            }
            start--;
        }
        return start;
    }

    private Side sideBefore(int noun) {
        for (int i = Math.max(0, noun - 5); i < noun; i++) {
            if (side(names.at(i)).isKnown()) {
                return side(names.at(i));
            }
        }
        return Side.UNKNOWN;
    }

    private static Side side(Names.@Nullable Found found) {
        if (found == null) {
            return Side.UNKNOWN;
        }
        if (found.isFirst(Country.class)) {
            return Side.ofCountry(found.as(Country.class).orElseThrow().code());
        }
        if (found.isFirst(Body.class)) {
            Body body = found.as(Body.class).orElseThrow();
            String country = body.country().isEmpty() ? null : body.country();
            return new Side(country, body.kind() == Body.Kind.STATE_ORGAN ? null : body.name());
        }
        return Side.UNKNOWN;
    }

    private Edge delegation(int start, Edge leader, Side side) {
        PeopleMention mention = (PeopleMention) Objects.requireNonNull(leader.reading());
        List<PersonMention> members =
                mention.members().stream().map(member -> sided(member, side)).toList();
        return new Edge(
                start,
                leader.end(),
                Tag.PEOPLE.bit() | Tag.PERSON.bit(),
                null,
                new PeopleMention(members, mention.kind(), mention.noun()));
    }

    private static PersonMention sided(PersonMention m, Side side) {
        Side merged = new Side(
                m.side().country() == null ? side.country() : m.side().country(),
                m.side().organization() == null ? side.organization() : m.side().organization());
        return new PersonMention(
                m.start(),
                m.end(),
                m.anchor(),
                m.anchorEnd(),
                m.name(),
                m.title(),
                merged,
                m.pronoun(),
                m.speaker(),
                m.honorific(),
                m.known());
    }
}
