package dev.readout.extraction.gazetteer;

/** Comparing names of people and places as different hands spell them. */
public final class Names {
    private Names() {}

    /**
     * A name in lower-case letters and digits without accents, its words parted by single blanks. Hyphens, full stops
     * and commas part words, apostrophes vanish: {@code "Erdoğan"} gives {@code "erdogan"}, {@code "N'Djamena"}
     * {@code "ndjamena"}, {@code "Ban Ki-moon"} {@code "ban ki moon"}.
     */
    public static String fold(CharSequence name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char code = Folding.of(name.charAt(i));
            switch (code) {
                case Folding.IGNORED, Folding.APOSTROPHE -> {}
                case Folding.PAIR -> folded.append(Folding.pair(name.charAt(i)));
                default -> append(folded, Folding.isLetterOrDigit(code) ? code : ' ');
            }
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char c) {
        boolean blankAgain = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
        if (!blankAgain) {
            folded.append(c);
        }
    }
}
