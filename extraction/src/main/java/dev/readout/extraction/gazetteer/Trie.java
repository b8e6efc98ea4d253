package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names as paths of words from the root, node 0. All edges lie in one open hash table, so that a step costs one probe.
 * Grows while names are added; only looked up in thereafter, by any number of threads.
 */
final class Trie {
    private static final long NONE = -1;

    private long[] edges = emptyEdges(1 << 14);
    private int[] targets = new int[1 << 14];
    private int edgeCount;
    private final List<@Nullable List<Naming>> namings = new ArrayList<>();

    Trie() {
        namings.add(null);
    }

    /** The node after a word, or 0 if no name goes on so. */
    int step(int node, int word) {
        long edge = (long) node << 32 | word;
        int slot = slot(edge);
        while (edges[slot] != NONE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return 0;
    }

    /** What the name that ends at a node means, or null if none ends there. */
    @Nullable
    List<Naming> namings(int node) {
        return namings.get(node);
    }

    void add(Words name, Naming naming) {
        int node = 0;
        for (int i = 0; i < name.count(); i++) {
            node = stepOrAdd(node, name.id(i));
        }
        List<Naming> there = namings.get(node);
        if (there == null) {
            there = new ArrayList<>(1);
            namings.set(node, there);
        }
        there.add(naming);
    }

    /** Puts what each name means in order. */
    void sortNamings(Comparator<Naming> order) {
        for (List<Naming> there : namings) {
            if (there != null && there.size() > 1) {
                there.sort(order);
            }
        }
    }

    private int stepOrAdd(int node, int word) {
        int next = step(node, word);
        if (next != 0) {
            return next;
        }
        if (2 * edgeCount >= edges.length) {
            enlarge();
        }
        put((long) node << 32 | word, namings.size());
        namings.add(null);
        edgeCount++;
        return namings.size() - 1;
    }

    private void enlarge() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = emptyEdges(oldEdges.length * 2);
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != NONE) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != NONE) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & edges.length - 1;
    }

    private static long[] emptyEdges(int size) {
        long[] empty = new long[size];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
