package dev.readout.resolution.identity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person's name in the form in which two are compared.
 *
 * @param words its words, folded, without particles
 * @param sounds the sound of each (see {@link Spelling})
 */
record Name(List<String> words, List<String> sounds) {

    /** A sound of fewer consonants is that of too many words. */
    private static final int TELLING = 3;

    static Name of(String printed) {
        List<String> words = PersonName.words(printed);
        return new Name(words, words.stream().map(Spelling::sound).toList());
    }

    int size() {
        return words.size();
    }

    /** Equal for names that differ in spelling and order alone. */
    String key() {
        return IntStream.range(0, words.size()).mapToObj(this::key).sorted().collect(Collectors.joining(" "));
    }

    private String key(int word) {
        return sounds.get(word).length() >= TELLING ? sounds.get(word) : words.get(word);
    }

    /** Whether each of these words is among the other's, in any order and spelling. */
    boolean isWithin(Name longer) {
        return IntStream.range(0, words.size()).allMatch(word -> longer.has(words.get(word), sounds.get(word)));
    }

    private boolean has(String word, String sound) {
        return words.contains(word) || (sound.length() >= TELLING && sounds.contains(sound));
    }
}
