package dev.readout.extraction.syntax;

import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with everything that was read in it, each reading an edge from one token to another. It is read when it is looked at, its people first: most sentences of
 * most articles never are. For one thread.
 */
public final class Lattice {

    /** Where readings come from. */
    public interface Source {
        /** Adds the people. */
        void addPeople(Lattice lattice);

        /** Adds all the rest to a lattice that has its people. */
        void addOthers(Lattice lattice);
    }

    private static final Source NONE = new Source() {
        @Override
        public void addPeople(Lattice lattice) {}

        @Override
        public void addOthers(Lattice lattice) {}
    };

    private static final long PEOPLE = Tag.PERSON.bit() | Tag.PEOPLE.bit() | Tag.PAIR.bit() | Tag.THEY.bit();

    private final Sentence sentence;
    private final Source source;
    private final List<List<Edge>> edges;
    private final Set<String> words = new HashSet<>();
    private long tags;
    private boolean hasPeople;
    private boolean hasOthers;

    /** A lattice that has what is added to it and nothing else. */
    public Lattice(Sentence sentence) {
        this(sentence, NONE);
    }

    /** A lattice that fills itself. */
    public Lattice(Sentence sentence, Source source) {
        this.sentence = sentence;
        this.source = source;
        this.edges = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            edges.add(new ArrayList<>(3));
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Adds a reading; of those that begin at one token the longest should come first. */
    public void add(Edge edge) {
        edges.get(edge.start()).add(edge);
        tags |= edge.tags();
        if (edge.word() != null) {
            words.add(edge.word());
        }
    }

    private void needPeople() {
        if (!hasPeople) {
            hasPeople = true;
            source.addPeople(this);
        }
    }

    private void needAll() {
        if (!hasOthers) {
            needPeople();
            hasOthers = true;
            source.addOthers(this);
        }
    }

    private void need(Tag tag) {
        if ((tag.bit() & PEOPLE) != 0) {
            needPeople();
        } else {
            needAll();
        }
    }

    /** The readings that begin at a token, in the order they were added. */
    public List<Edge> from(int token) {
        needAll();
        return edges.get(token);
    }

    /** The longest reading of a kind that begins at a token. */
    public Optional<Edge> longest(int token, Tag tag) {
        need(tag);
        Edge longest = null;
        for (Edge edge : edges.get(token)) {
            if (edge.is(tag) && (longest == null || edge.end() > longest.end())) {
                longest = edge;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** All readings of a kind, from left to right. */
    public List<Edge> all(Tag tag) {
        need(tag);
        List<Edge> found = new ArrayList<>();
        if ((tags & tag.bit()) != 0) {
            for (List<Edge> here : edges) {
                for (Edge edge : here) {
                    if (edge.is(tag)) {
                        found.add(edge);
                    }
                }
            }
        }
        return found;
    }

    /** Bits of the tags of all edges together. */
    public long tags() {
        needAll();
        return tags;
    }

    /** Whether any edge has one of these words. */
    public boolean hasOneOf(Set<String> sought) {
        needAll();
        return !Collections.disjoint(words, sought);
    }

    public int size() {
        return edges.size();
    }
}
