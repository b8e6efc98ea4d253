package dev.readout.extraction.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words without one of which no edge of a sentence has a tag: the forms of verbs, nouns for meetings and documents. Immutable. */
public final class TagWords {
    private final Map<Tag, Set<String>> words = new EnumMap<>(Tag.class);

    TagWords(Lexicon lexicon) {
        lexicon.forEachVerb((form, verb) -> {
            for (Tag tag : Tag.values()) {
                if ((verb.tags() & tag.bit()) != 0) {
                    add(tag, form);
                }
            }
        });
        Lexicon.formsOfBe().forEach(form -> add(Tag.BE, form));
        EventNounReader.words().forEach(word -> add(Tag.EVENT, word));
        DocumentNounReader.forEachOpening((word, tag) -> add(tag, word));
    }

    private void add(Tag tag, String word) {
        words.computeIfAbsent(tag, _ -> new HashSet<>()).add(word);
    }

    /** The words of a tag in lower case; empty if edges may have it without any of them. */
    public Set<String> of(Tag tag) {
        return Set.copyOf(words.getOrDefault(tag, Set.of()));
    }
}
