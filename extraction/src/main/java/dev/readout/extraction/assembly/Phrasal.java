package dev.readout.extraction.assembly;

import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.VerbGroup;

/** Verbs that claim something of their object only together with the word after them: "call off", "call for". */
final class Phrasal {
    private Phrasal() {}

    /** What verb and particle claim of the object; {@link Modality#FACT} if nothing of their own. */
    static Modality modality(VerbGroup verb, Lattice lattice) {
        int next = verb.head() + 1;
        String particle = next < lattice.size() ? lattice.sentence().token(next).lower() : "";
        return switch (verb.lemma() + " " + particle) {
            case "call off",
                    "put off",
                    "turn down",
                    "pull out",
                    "back out",
                    "walk out",
                    "drop out",
                    "rule out",
                    "put back",
                    "put paid",
                    "push back",
                    "fall off",
                    "fall through",
                    "drop off",
                    "strike off",
                    "strike from",
                    "cross off",
                    "take off",
                    "remove from",
                    "break off" -> Modality.CANCELLED;
            case "call for", "push for", "press for", "look for", "work for", "hold out" -> Modality.WISHED;
            default -> Modality.FACT;
        };
    }
}
