package dev.readout.extraction.gazetteer;

/** Reads a text into {@link Words}, in one pass. */
final class WordReader {
    /** A full stop after more letters than this ends a sentence; after fewer it may mark an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** The hash of Fowler, Noll and Vo, variant 1a, 64 bits. */
    private static final long HASH_OF_NOTHING = 0xcbf29ce484222325L;

    private static final long HASH_PRIME = 0x100000001b3L;

    private final char[] text;
    private final Words words;

    private int length;
    private long hash = HASH_OF_NOTHING;
    private int start;
    private int end;
    private boolean initial;
    private boolean capitals;
    private boolean breakBefore = true;
    private int newlines;

    WordReader(CharSequence text) {
        this.text = text.toString().toCharArray();
        this.words = new Words(text.length() / 5 + 4);
    }

    Words read() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            char code = Folding.of(c);
            at = code > Folding.PAIR ? letters(at, c, code) : special(at, c, code) + 1;
        }
        close();
        return words;
    }

    /** Takes a run of letters, which is nearly all there is and therefore done in local variables. */
    private int letters(int from, char firstOriginal, char firstFolded) {
        begin(from, firstOriginal);
        char original = firstOriginal;
        char folded = firstFolded;
        int at = from;
        long code = hash;
        boolean small = false;
        do {
            code = (code ^ folded) * HASH_PRIME;
            small |= original == folded ? original >= 'a' : Character.isLowerCase(original);
            at++;
            if (at == text.length) {
                break;
            }
            original = text[at];
            folded = Folding.of(original);
        } while (folded > Folding.PAIR);
        length += at - from;
        hash = code;
        capitals &= !small;
        end = at;
        return at;
    }

    private void begin(int at, char original) {
        if (length == 0) {
            start = at;
            initial = !Character.isLowerCase(original);
            capitals = true;
            newlines = 0;
        }
    }

    /** Takes one character that stands for the given letters. */
    private void letters(int at, char original, String folded) {
        begin(at, original);
        capitals &= !Character.isLowerCase(original);
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * HASH_PRIME;
            length++;
        }
        end = at + 1;
    }

    /** Takes what is no plain letter; returns the offset of the last character taken. */
    private int special(int at, char original, char code) {
        switch (code) {
            case Folding.SPACE -> close();
            case Folding.PERIOD -> period(at);
            case Folding.APOSTROPHE -> {
                return apostrophe(at);
            }
            case Folding.NEWLINE -> newline();
            case Folding.COMMA -> word(at, ",");
            case Folding.AMPERSAND -> word(at, "and");
            case Folding.PAIR -> letters(at, original, Folding.pair(original));
            case Folding.IGNORED -> {}
            default -> {
                close();
                breakBefore = true;
            }
        }
        return at;
    }

    private void period(int at) {
        boolean endsSentence = length > LONGEST_ABBREVIATION && isBlank(at + 1);
        close();
        breakBefore |= endsSentence;
    }

    private void newline() {
        close();
        newlines++;
        breakBefore |= newlines > 1;
    }

    private int apostrophe(int at) {
        if (length == 0 || !isLetter(at + 1)) {
            close();
            return at;
        }
        if (isPossessive(at + 1)) {
            close();
            letters(at, text[at + 1], "'s");
            end = at + 2;
            close();
            return at + 1;
        }
        return at;
    }

    private boolean isPossessive(int at) {
        return Folding.of(text[at]) == 's' && !isLetter(at + 1);
    }

    /** Takes one character that is a word of its own. */
    private void word(int at, String folded) {
        close();
        letters(at, text[at], folded);
        close();
    }

    private boolean isLetter(int at) {
        return at < text.length && Folding.isLetterOrDigit(Folding.of(text[at]));
    }

    private boolean isBlank(int at) {
        return at >= text.length || Character.isWhitespace(text[at]);
    }

    private void close() {
        if (length == 0) {
            return;
        }
        words.add(start, end, hash, initial, capitals, breakBefore);
        length = 0;
        hash = HASH_OF_NOTHING;
        breakBefore = false;
    }
}
