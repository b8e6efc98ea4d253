package dev.readout.extraction.gazetteer;

/** Reads a text into {@link Words}, in one pass. */
final class WordReader {
    /** A full stop after more letters than this ends a sentence; after fewer it may mark an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** Longer runs of letters are no words of a name. */
    private static final int LONGEST_WORD = 64;

    private final CharSequence text;
    private final Vocabulary vocabulary;
    private final boolean adding;
    private final Words words;
    private final char[] word = new char[LONGEST_WORD];

    private int length;
    private int hash;
    private int start;
    private int end;
    private boolean initial;
    private boolean capitals;
    private boolean breakBefore = true;
    private int newlines;

    private WordReader(CharSequence text, Vocabulary vocabulary, boolean adding) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.adding = adding;
        this.words = new Words(text.length() / 5 + 4);
    }

    /** The words of a text, those of no name marked as unknown. */
    static Words read(CharSequence text, Vocabulary known) {
        return new WordReader(text, known, false).read();
    }

    /** The words of a name, all of them in the vocabulary thereafter. */
    static Words learn(CharSequence name, Vocabulary vocabulary) {
        return new WordReader(name, vocabulary, true).read();
    }

    private Words read() {
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            char code = Folding.of(c);
            if (code > Folding.PAIR) {
                letter(i, c, code);
            } else {
                i = special(i, c, code);
            }
        }
        close();
        return words;
    }

    private void letter(int at, char original, char folded) {
        if (length == 0) {
            start = at;
            initial = !Character.isLowerCase(original);
            capitals = true;
            newlines = 0;
        }
        capitals &= !Character.isLowerCase(original);
        append(folded);
        end = at + 1;
    }

    private void append(char folded) {
        if (length < LONGEST_WORD) {
            word[length] = folded;
        }
        length++;
        hash = Vocabulary.hash(hash, folded);
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
            case Folding.COMMA -> sign(at, ',');
            case Folding.AMPERSAND -> ampersand(at);
            case Folding.PAIR -> {
                String pair = Folding.pair(original);
                letter(at, original, pair.charAt(0));
                append(pair.charAt(1));
            }
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
            letter(at, text.charAt(at + 1), 's');
            append('\'');
            end = at + 2;
            close();
            return at + 1;
        }
        return at;
    }

    private boolean isPossessive(int at) {
        return Folding.of(text.charAt(at)) == 's' && !isLetter(at + 1);
    }

    private void sign(int at, char sign) {
        close();
        letter(at, sign, sign);
        close();
    }

    private void ampersand(int at) {
        close();
        letter(at, '&', 'a');
        append('n');
        append('d');
        close();
    }

    private boolean isLetter(int at) {
        return at < text.length() && Folding.isLetterOrDigit(Folding.of(text.charAt(at)));
    }

    private boolean isBlank(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private void close() {
        if (length == 0) {
            return;
        }
        words.add(start, end, id(), initial, capitals, breakBefore);
        length = 0;
        hash = 0;
        breakBefore = false;
    }

    private int id() {
        if (length > LONGEST_WORD) {
            return Vocabulary.UNKNOWN;
        }
        return adding ? vocabulary.findOrAdd(word, length, hash) : vocabulary.find(word, length, hash);
    }
}
