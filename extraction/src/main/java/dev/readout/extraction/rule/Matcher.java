package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program over a lattice, all paths side by side from token to token, so that no input makes it go back. At each
 * token and step the first path that comes there stays: one that began further left, then the one the pattern prefers.
 */
final class Matcher {

    /**
     * A way through the program.
     *
     * @param start token where it began
     * @param caught edges caught, by slot
     */
    private record Path(int start, List<@Nullable Edge> caught) {}

    private final Program.Step[] steps;
    private final List<String> names;
    private final List<Expression.One> openings;
    private final Lattice lattice;

    /** The paths at each token, by step; and the steps in the order the paths came. */
    private @Nullable Path[][] paths;

    private int[][] order;
    private int[] counts;

    Matcher(Program.Step[] steps, List<String> names, List<Expression.One> openings, Lattice lattice) {
        this.steps = steps;
        this.names = names;
        this.openings = openings;
        this.lattice = lattice;
        this.paths = new Path[0][];
        this.order = new int[0][];
        this.counts = new int[0];
    }

    List<Match> all() {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < lattice.size()) {
            Match match = first(from);
            if (match == null) {
                break;
            }
            matches.add(match);
            from = Math.max(match.end(), match.start() + 1);
        }
        return matches;
    }

    private @Nullable Match first(int from) {
        int size = lattice.size();
        paths = new Path[size + 1][];
        order = new int[size + 1][];
        counts = new int[size + 1];
        Match best = null;
        for (int at = from; at <= size; at++) {
            if (best == null && at < size && mayBeginAt(at)) {
                reach(at, 0, new Path(at, Collections.nCopies(names.size(), null)));
            }
            best = advance(at, best);
        }
        return best;
    }

    /** Most tokens begin no match: what is never begun costs nothing. */
    private boolean mayBeginAt(int at) {
        if (openings.isEmpty()) {
            return true;
        }
        for (Edge edge : lattice.from(at)) {
            for (Expression.One opening : openings) {
                if (opening.accepts(edge)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves the paths at a token along its edges; returns the better of their match and the best one so far. */
    private @Nullable Match advance(int at, @Nullable Match best) {
        Match result = best;
        for (int i = 0; i < counts[at]; i++) {
            int pc = order[at][i];
            Path path = paths[at][pc];
            if (path == null) {
                continue;
            }
            switch (steps[pc]) {
                case Program.Done done -> {
                    if (result == null || path.start() < result.start() || path.start() == result.start()) {
                        result = match(path, at);
                    }
                }
                case Program.Take take -> {
                    if (at < lattice.size() && (result == null || path.start() <= result.start())) {
                        move(at, pc, take, path);
                    }
                }
                case Program.Split split -> {}
                case Program.Jump jump -> {}
            }
        }
        return result;
    }

    private void move(int at, int pc, Program.Take take, Path path) {
        for (Edge edge : lattice.from(at)) {
            if (take.test().accepts(edge)) {
                Path next = path;
                if (take.slot() >= 0) {
                    List<@Nullable Edge> caught = new ArrayList<>(path.caught());
                    caught.set(take.slot(), edge);
                    next = new Path(path.start(), caught);
                }
                reach(edge.end(), pc + 1, next);
            }
        }
    }

    private void reach(int at, int pc, Path path) {
        if (paths[at] == null) {
            paths[at] = new Path[steps.length];
            order[at] = new int[steps.length];
        }
        if (paths[at][pc] != null) {
            return;
        }
        paths[at][pc] = path;
        order[at][counts[at]++] = pc;
        switch (steps[pc]) {
            case Program.Split split -> {
                reach(at, split.first(), path);
                reach(at, split.second(), path);
            }
            case Program.Jump jump -> reach(at, jump.to(), path);
            case Program.Take take -> {}
            case Program.Done done -> {}
        }
    }

    private Match match(Path path, int end) {
        Map<String, Edge> caught = new HashMap<>();
        for (int slot = 0; slot < names.size(); slot++) {
            Edge edge = path.caught().get(slot);
            if (edge != null) {
                caught.put(names.get(slot), edge);
            }
        }
        return new Match(lattice, path.start(), end, Map.copyOf(caught));
    }
}
