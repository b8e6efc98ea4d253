package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives those named as examples of officials of a state that state: "German officials, including Finance Minister A and Labour Minister B". */
final class Nationals {
    private static final int REACH = 8;

    private final Names names;
    private final Sentence sentence;

    Nationals(Names names) {
        this.names = names;
        this.sentence = names.sentence();
    }

    /** The same people, some with the state they are said to be officials of. */
    List<Edge> complete(List<Edge> people) {
        List<Edge> completed = new ArrayList<>();
        Side side = null;
        int end = 0;
        for (Edge edge : people) {
            Side here = officialsBefore(edge.start());
            side = here != null ? here : isListed(end, edge.start()) ? side : null;
            completed.add(side == null ? edge : told(edge, side));
            end = edge.end();
        }
        return completed;
    }

    /** The state whose officials are told in the plural right before "including" and a token. */
    private @Nullable Side officialsBefore(int start) {
        if (start < 3 || !isIntroduction(start)) {
            return null;
        }
        for (int i = start - 2; i >= Math.max(0, start - REACH); i--) {
            Names.Found found = names.at(i);
            if (found != null && found.isFirst(Country.class) && isPlural(found.end())) {
                return Side.ofCountry(found.as(Country.class).orElseThrow().code());
            }
        }
        return null;
    }

    private boolean isIntroduction(int start) {
        return switch (sentence.token(start - 1).lower()) {
            case "including", "namely", "notably" -> true;
            case "them" -> sentence.token(start - 2).is("among");
            case "as" -> sentence.token(start - 2).is("such");
            default -> false;
        };
    }

    private boolean isPlural(int at) {
        for (int i = at; i < Math.min(sentence.size(), at + 4); i++) {
            switch (sentence.token(i).lower()) {
                case "officials",
                        "leaders",
                        "ministers",
                        "representatives",
                        "politicians",
                        "lawmakers",
                        "executives",
                        "authorities",
                        "diplomats",
                        "counterparts",
                        "dignitaries",
                        "leadership",
                        "figures",
                        "side" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether nothing but a comma and "and" part two people. */
    private boolean isListed(int end, int start) {
        for (int i = end; i < start; i++) {
            Token token = sentence.token(i);
            if (!token.is(",") && !token.is("and") && !token.is("as") && !token.is("well")) {
                return false;
            }
        }
        return end > 0 && start - end < 4;
    }

    private static Edge told(Edge edge, Side side) {
        PeopleMention people = (PeopleMention) Objects.requireNonNull(edge.reading());
        if (people.members().size() != 1 || !edge.is(Tag.PERSON)) {
            return edge;
        }
        PersonMention member = people.members().getFirst();
        boolean open = !member.side().isKnown() && !member.pronoun() && member.known() == null;
        return open
                ? new Edge(
                        edge.start(),
                        edge.end(),
                        edge.tags(),
                        edge.word(),
                        PeopleMention.of(member.told(member.title(), side)))
                : edge;
    }
}
