package dev.readout.extraction.text;

import java.util.Set;

/** Words whose full stop ends no sentence. */
final class Abbreviations {
    /** Always followed by something: a name, a number. */
    private static final Set<String> BEFORE_MORE = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "col", "lt", "maj", "capt", "adm", "sgt", "cmdr", "sen",
            "rep", "gov", "hon", "rev", "st", "amb", "pres", "sec", "vs", "no", "nos", "fr", "brig", "supt", "ste",
            "msgr", "engr", "corr", "ma");

    private static final Set<String> ANYWHERE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "inc", "ltd", "co", "corp", "jr", "sr", "approx", "etc",
            "dept", "univ", "assn", "bros", "min", "govt", "intl", "calif", "fla", "mass", "conn", "tex", "md", "va",
            "pa");

    private Abbreviations() {}

    /** Whether a full stop after the lower-case word belongs to it. */
    static boolean keepsStop(String lower) {
        return BEFORE_MORE.contains(lower) || ANYWHERE.contains(lower);
    }

    /** Whether no sentence can end after the lower-case word and its full stop. */
    static boolean neverLast(String lower) {
        return BEFORE_MORE.contains(lower);
    }
}
