package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import java.util.List;

/** The people, days and places that one sentence mentions. */
public final class SentenceMentions {
    private final Names names;
    private final TitleWords titleWords;
    private final List<Edge> people;

    /** Which tokens are part of people. */
    private final boolean[] taken;

    SentenceMentions(Names names, TitleWords titleWords, List<Edge> people) {
        this.names = names;
        this.titleWords = titleWords;
        this.people = people;
        this.taken = taken(names.sentence().size(), people);
    }

    /** Adds the people, lists of them and delegations first. */
    public void addPeople(Lattice lattice) {
        new Lists(names.sentence(), people).all().forEach(lattice::add);
        new DelegationReader(names, people).all().forEach(lattice::add);
        people.forEach(lattice::add);
    }

    /** Adds states and what may be left out. */
    public void addOthers(Lattice lattice) {
        states(lattice);
        new AdjunctReader(names.sentence(), people).all().forEach(lattice::add);
    }

    private static boolean[] taken(int size, List<Edge> people) {
        boolean[] taken = new boolean[size];
        for (Edge edge : people) {
            for (int i = edge.start(); i < edge.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    /** Adds days. */
    public void addDays(Lattice lattice) {
        DayReader reader = new DayReader(lattice.sentence());
        int at = 0;
        while (at < lattice.size()) {
            Edge day = taken[at] || !reader.mayBegin(at) ? null : reader.read(at);
            if (day == null) {
                at++;
            } else {
                lattice.add(day);
                at = day.end();
            }
        }
    }

    /** Adds places. */
    public void addPlaces(Lattice lattice) {
        PlaceReader reader = new PlaceReader(names, titleWords);
        for (int at = 0; at < lattice.size(); at++) {
            Edge place = taken[at] && !isAfterCounterpart(lattice, at) && !isInHeadline(lattice, at)
                    ? null
                    : reader.read(at);
            if (place != null) {
                lattice.add(place);
            }
        }
    }

    /** "Holm In Nairobi" in a headline that writes every word with a capital is no name. */
    private static boolean isInHeadline(Lattice lattice, int at) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE
                && lattice.sentence().token(at).is("in");
    }

    /** "His Russian counterpart in Paris" was met there; "the ambassador in Paris" works there. */
    private static boolean isAfterCounterpart(Lattice lattice, int at) {
        String before = at == 0 ? "" : lattice.sentence().token(at - 1).lower();
        return before.equals("counterpart") || before.equals("counterparts");
    }

    private void states(Lattice lattice) {
        for (int at = 0; at < lattice.size(); at++) {
            Names.Found found = taken[at] ? null : names.at(at);
            if (found != null && (found.isFirst(Country.class) || found.isFirst(Body.class))) {
                lattice.add(new Edge(at, found.end(), Tag.STATE.bit(), null, null));
            }
        }
    }
}
