package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a name means, depending on how it is written. */
final class Meanings {
    private static final Comparator<Naming> LIKELIEST_FIRST = Comparator.comparingInt(Naming::prior);

    private final List<Naming> namings = new ArrayList<>(1);
    private List<Sense> all = List.of();

    void add(Naming naming) {
        namings.add(naming);
    }

    /** Puts the likeliest first. */
    void freeze() {
        if (namings.size() == 1) {
            all = List.of(namings.getFirst().sense());
        } else {
            namings.sort(LIKELIEST_FIRST);
            all = senses(namings);
        }
    }

    /** The senses that the words of a text from {@code first} on may have, the likeliest first; empty if none. */
    List<Sense> in(Words text, int first) {
        for (int i = 0; i < namings.size(); i++) {
            if (!namings.get(i).fits(text, first)) {
                return some(text, first);
            }
        }
        return all;
    }

    private List<Sense> some(Words text, int first) {
        if (namings.size() == 1) {
            return List.of();
        }
        List<Naming> fitting = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (naming.fits(text, first)) {
                fitting.add(naming);
            }
        }
        return senses(fitting);
    }

    private static List<Sense> senses(List<Naming> namings) {
        List<Sense> senses = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (!senses.contains(naming.sense())) {
                senses.add(naming.sense());
            }
        }
        return List.copyOf(senses);
    }
}
