package dev.readout.extraction.syntax;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads nouns for what meetings bring; the reading of their edges is the {@link Outcome}. */
final class DocumentNounReader {
    private static final int LONGEST = 6;
    private static final Map<String, Outcome> PHRASES = load();

    /** The first words of the phrases. */
    private static final Set<String> OPENINGS =
            PHRASES.keySet().stream().map(DocumentNounReader::opening).collect(Collectors.toUnmodifiableSet());

    private DocumentNounReader() {}

    private static Map<String, Outcome> load() {
        Map<String, Outcome> phrases = new HashMap<>();
        for (String[] row : Resource.rows(DocumentNounReader.class, "documents.tsv")) {
            for (String phrase : row[1].split("\\|", -1)) {
                phrases.put(phrase, Outcome.valueOf(row[0]));
            }
        }
        return phrases;
    }

    private static String opening(String phrase) {
        return phrase.split(" ", 2)[0];
    }

    private static Tag tag(Outcome outcome) {
        return outcome == Outcome.PARTNERSHIP_UPGRADE ? Tag.LEVEL : Tag.DOCUMENT;
    }

    /** Hands over the first word of each noun with the tag its edges have. */
    static void forEachOpening(BiConsumer<String, Tag> taker) {
        PHRASES.forEach((phrase, outcome) -> taker.accept(opening(phrase), tag(outcome)));
    }

    /** The longest such noun that begins at a token, or null. */
    static @Nullable Edge at(List<Token> tokens, int start) {
        if (!OPENINGS.contains(tokens.get(start).lower())) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        Edge longest = null;
        for (int i = start; i < Math.min(tokens.size(), start + LONGEST); i++) {
            phrase.append(i == start ? "" : " ").append(tokens.get(i).lower());
            Outcome outcome = PHRASES.get(phrase.toString());
            if (outcome != null) {
                longest = new Edge(start, i + 1, tag(outcome).bit(), null, outcome);
            }
        }
        return longest;
    }
}
