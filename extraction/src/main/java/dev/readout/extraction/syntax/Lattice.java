package dev.readout.extraction.syntax;

import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence with everything that was read in it, each reading an edge from one token to another. */
public final class Lattice {
    private final Sentence sentence;
    private final List<List<Edge>> edges;
    private final Set<String> words = new HashSet<>();
    private long tags;

    public Lattice(Sentence sentence) {
        this.sentence = sentence;
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

    /** The readings that begin at a token, in the order they were added. */
    public List<Edge> from(int token) {
        return edges.get(token);
    }

    /** The longest reading of a kind that begins at a token. */
    public Optional<Edge> longest(int token, Tag tag) {
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
        return tags;
    }

    /** Whether any edge has one of these words. */
    public boolean hasOneOf(Set<String> sought) {
        return !Collections.disjoint(words, sought);
    }

    public int size() {
        return edges.size();
    }
}
