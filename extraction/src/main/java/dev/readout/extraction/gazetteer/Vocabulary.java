package dev.readout.extraction.gazetteer;

import java.util.Arrays;

/** Numbers for folded words. Grows while names are added; only looked up in thereafter, by any number of threads. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private char[] letters = new char[1 << 16];
    private int[] offsets = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;

    /** Next hash of a word whose letters so far have the given hash; a word without letters has hash 0. */
    static int hash(int hash, char letter) {
        return 31 * hash + letter;
    }

    /** The number of the word in {@code word[0..length)}, or {@link #UNKNOWN}. */
    int find(char[] word, int length, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (equal(id, word, length)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** The number of the word, a new one if it has none yet. */
    int findOrAdd(char[] word, int length, int hash) {
        int id = find(word, length, hash);
        return id == UNKNOWN ? add(word, length, hash) : id;
    }

    private int add(char[] word, int length, int hash) {
        if (2 * size >= slots.length) {
            enlarge();
        }
        int from = offsets[size];
        if (from + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + length);
        }
        if (size + 1 == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        System.arraycopy(word, 0, letters, from, length);
        offsets[size + 1] = from + length;
        put(size, hash);
        return size++;
    }

    private void enlarge() {
        slots = new int[slots.length * 2];
        for (int id = 0; id < size; id++) {
            int hash = 0;
            for (int i = offsets[id]; i < offsets[id + 1]; i++) {
                hash = hash(hash, letters[i]);
            }
            put(id, hash);
        }
    }

    private void put(int id, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = id + 1;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private boolean equal(int id, char[] word, int length) {
        return Arrays.equals(letters, offsets[id], offsets[id + 1], word, 0, length);
    }
}
