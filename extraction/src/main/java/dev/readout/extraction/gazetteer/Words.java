package dev.readout.extraction.gazetteer;

import java.util.Arrays;

/**
 * The words of a text as names are made of them: lower-case letters and digits without accents.
 *
 * <p>Blanks, hyphens and full stops after short words part words ("U.S." is two); apostrophes inside a word are left
 * out ("N'Djamena" is one), but a possessive {@code 's} is a word of its own, and so is a comma. Any other punctuation
 * and a blank line part words so that no name reaches across.
 *
 * <p>Immutable and thread-safe once it is read.
 */
public final class Words {
    private static final byte INITIAL = 1;
    private static final byte CAPITALS = 2;
    private static final byte BREAK_BEFORE = 4;

    private int[] starts;
    private int[] ends;
    private long[] keys;
    private byte[] flags;
    private int count;

    Words(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        keys = new long[expected];
        flags = new byte[expected];
    }

    /** Reads the words of a text, in time linear in its length. */
    static Words of(CharSequence text) {
        return new WordReader(text).read();
    }

    void add(int start, int end, long key, boolean initial, boolean capitals, boolean breakBefore) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        keys[count] = key;
        flags[count] = (byte) ((initial ? INITIAL : 0) | (capitals ? CAPITALS : 0) | (breakBefore ? BREAK_BEFORE : 0));
        count++;
    }

    private void grow() {
        int size = count + (count >> 1) + 8;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        keys = Arrays.copyOf(keys, size);
        flags = Arrays.copyOf(flags, size);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** Offset of the first character of a word in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset after the last character of a word in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** Whether a word begins with a capital letter or a digit. */
    public boolean startsWithCapital(int word) {
        return (flags[word] & INITIAL) != 0;
    }

    /** Whether no letter of a word is a small one. */
    public boolean allCapitals(int word) {
        return (flags[word] & CAPITALS) != 0;
    }

    /** Whether something stands before a word that no name reaches across. */
    public boolean breakBefore(int word) {
        return (flags[word] & BREAK_BEFORE) != 0;
    }

    /** The first word that starts at or after an offset of the text, or {@link #count()}. */
    public int atOrAfter(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** A number that words have in common if and, but for one in 10^15 pairs, only if they fold to the same letters. */
    long key(int word) {
        return keys[word];
    }
}
