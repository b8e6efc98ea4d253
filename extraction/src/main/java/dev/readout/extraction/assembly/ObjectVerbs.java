package dev.readout.extraction.assembly;

import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.Set;

/** What verbs claim of their object: "requested talks", "plans a meeting", "cancelled the visit". */
final class ObjectVerbs {
    /** Verbs whose object is wanted, asked for or thought about: "requested talks", "invited her to meet". */
    private static final Set<String> WISHING = Set.of(
            "invite",
            "ask",
            "urge",
            "request",
            "seek",
            "offer",
            "propose",
            "suggest",
            "want",
            "wish",
            "hope",
            "demand",
            "favour",
            "favor",
            "need",
            "prefer",
            "press",
            "push",
            "advocate",
            "mull",
            "weigh",
            "consider",
            "discuss",
            "oppose",
            "support",
            "encourage",
            "mediate",
            "broker",
            "facilitate",
            "welcome",
            "await");

    /** Verbs whose object is yet to come. */
    private static final Set<String> PLANNING =
            Set.of("plan", "schedule", "arrange", "prepare", "expect", "anticipate", "slate", "set", "fix", "book");

    /** Verbs whose object does not come. */
    private static final Set<String> REFUSING = Set.of(
            "refuse",
            "decline",
            "reject",
            "cancel",
            "postpone",
            "scrap",
            "shelve",
            "scuttle",
            "abort",
            "defer",
            "suspend",
            "skip",
            "boycott",
            "snub",
            "scupper",
            "torpedo",
            "prevent",
            "derail",
            "thwart",
            "forgo",
            "miss",
            "delay");

    private ObjectVerbs() {}

    static boolean isRefusing(VerbGroup verb) {
        return REFUSING.contains(verb.lemma());
    }

    /** What an active verb claims of its object. */
    static Modality modality(VerbGroup verb, Lattice lattice) {
        Modality phrasal = Phrasal.modality(verb, lattice);
        if (phrasal != Modality.FACT) {
            return phrasal;
        }
        if (WISHING.contains(verb.lemma())) {
            return verb.passive() && verb.lemma().equals("expect") ? Modality.PLANNED : Modality.WISHED;
        }
        if (PLANNING.contains(verb.lemma())) {
            return Modality.PLANNED;
        }
        return REFUSING.contains(verb.lemma()) ? Modality.CANCELLED : Modality.FACT;
    }
}
