package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names as paths of words from the root. All steps lie in one open hash table; a set of bits, small enough for the
 * processor's nearest cache, tells of most words of a text that no name begins with them. Grows while names are added; only looked up in thereafter, by any number of
 * threads.
 */
final class Trie {
    static final int ROOT = 0;

    /** No node: no name goes on so. */
    static final int NONE = -1;

    private static final int BEGINNING_BITS = 1 << 18;

    private final long[] beginnings = new long[BEGINNING_BITS / Long.SIZE];
    private long[] steps = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int stepCount;
    private final List<@Nullable Meanings> meanings = new ArrayList<>();

    Trie() {
        meanings.add(null);
    }

    /** Whether a name may begin with a word; if not, {@link #step} from the root leads nowhere. */
    boolean mayBegin(long word) {
        int bit = beginning(word);
        return (beginnings[bit >>> 6] & 1L << bit) != 0;
    }

    /** The node that a word leads to, or {@link #NONE}. */
    int step(int node, long word) {
        long step = key(node, word);
        int slot = slot(step);
        while (steps[slot] != 0) {
            if (steps[slot] == step) {
                return targets[slot];
            }
            slot = slot + 1 & steps.length - 1;
        }
        return NONE;
    }

    /** What the name that ends at a node means, or null if none ends there. */
    @Nullable
    Meanings meanings(int node) {
        return meanings.get(node);
    }

    void add(Words name, Naming naming) {
        int bit = beginning(name.key(0));
        beginnings[bit >>> 6] |= 1L << bit;
        int node = ROOT;
        for (int i = 0; i < name.count(); i++) {
            node = stepOrAdd(node, name.key(i));
        }
        Meanings there = meanings.get(node);
        if (there == null) {
            there = new Meanings();
            meanings.set(node, there);
        }
        there.add(naming);
    }

    void freeze() {
        for (Meanings there : meanings) {
            if (there != null) {
                there.freeze();
            }
        }
    }

    private int stepOrAdd(int node, long word) {
        int next = step(node, word);
        if (next != NONE) {
            return next;
        }
        if (2 * stepCount >= steps.length) {
            enlarge();
        }
        put(key(node, word), meanings.size());
        meanings.add(null);
        stepCount++;
        return meanings.size() - 1;
    }

    private void enlarge() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                put(oldSteps[i], oldTargets[i]);
            }
        }
    }

    private void put(long step, int target) {
        int slot = slot(step);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = step;
        targets[slot] = target;
    }

    /** One number for a node and a word; never 0, which marks a free slot. */
    private static long key(int node, long word) {
        long mixed = (word + node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 32) | 1;
    }

    private int slot(long step) {
        return (int) (step >>> 1) & steps.length - 1;
    }

    private static int beginning(long word) {
        return (int) (word ^ word >>> 32) & BEGINNING_BITS - 1;
    }
}
