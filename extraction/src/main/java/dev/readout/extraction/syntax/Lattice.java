package dev.readout.extraction.syntax;

import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with everything that was read in it, each reading an edge from one token to another. It is read when it is looked at, its people first: most sentences of
 * most articles never are. For one thread.
 */
public final class Lattice {

    /** In which order a sentence is read. */
    public enum Stage {
        /** People. */
        PEOPLE,
        /** Days. */
        DAYS,
        /** Places. */
        PLACES,
        /** Verbs, nouns, words and all else. */
        REST;

        private static Stage of(Tag tag) {
            return switch (tag) {
                case PERSON, PEOPLE, PAIR, THEY -> PEOPLE;
                case DAY -> DAYS;
                case PLACE -> PLACES;
                default -> REST;
            };
        }
    }

    /** Where readings come from. */
    public interface Source {
        /** Adds the readings of a stage to a lattice that has those of the stages before. */
        void add(Stage stage, Lattice lattice);
    }

    private static final List<Stage> STAGES = List.of(Stage.values());

    private final Sentence sentence;
    private final Source source;

    /** The readings by the token they begin at; empty as long as nothing was read. */
    private final List<List<Edge>> edges = new ArrayList<>(0);

    private long tags;
    private int stagesRead;

    /** A lattice that has what is added to it and nothing else. */
    public Lattice(Sentence sentence) {
        this(sentence, (_, _) -> {});
    }

    /** A lattice that fills itself. */
    public Lattice(Sentence sentence, Source source) {
        this.sentence = sentence;
        this.source = source;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Adds a reading; of those that begin at one token the longest should come first. */
    public void add(Edge edge) {
        open();
        edges.get(edge.start()).add(edge);
        tags |= edge.tags();
    }

    private void open() {
        for (int i = edges.size(); i < sentence.size(); i++) {
            edges.add(new ArrayList<>(3));
        }
    }

    private void need(Stage stage) {
        if (stagesRead < STAGES.size()) {
            open();
            read(stage);
        }
    }

    private void read(Stage last) {
        while (stagesRead < STAGES.size() && STAGES.get(stagesRead).compareTo(last) <= 0) {
            source.add(STAGES.get(stagesRead++), this);
        }
    }

    /** The readings that begin at a token, in the order they were added. */
    public List<Edge> from(int token) {
        need(Stage.REST);
        return edges.get(token);
    }

    /** The longest reading of a kind that begins at a token. */
    public Optional<Edge> longest(int token, Tag tag) {
        need(Stage.of(tag));
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
        need(Stage.of(tag));
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
        need(Stage.REST);
        return tags;
    }

    public int size() {
        return sentence.size();
    }
}
