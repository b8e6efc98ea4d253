package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import java.util.Map;
import java.util.Optional;

/**
 * Where a pattern matched.
 *
 * @param lattice the sentence
 * @param start index of the first token
 * @param end index after the last token
 * @param caught the edges caught, by name
 */
public record Match(Lattice lattice, int start, int end, Map<String, Edge> caught) {

    public Optional<Edge> edge(String name) {
        return Optional.ofNullable(caught.get(name));
    }
}
