package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final String[] WORDS = {"Ada", "Boro", "cee", "DD", "Eo", "fu"};

    @Test
    void findsWhatAnObviousSearchFinds() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            List<String> names = new ArrayList<>();
            Lexicon lexicon = new Lexicon();
            for (int i = 0; i < 8; i++) {
                String name = randomWords(random, 1 + random.nextInt(3), false);
                names.add(name);
                lexicon.add(name, sense(name), Prior.BODY);
            }
            lexicon.freeze();
            String text = randomWords(random, 12, true);
            Words words = Words.of(text);
            for (int i = 0; i < words.count(); i++) {
                assertThat(lexicon.longestAt(words, i).map(Match::words).orElse(0))
                        .as(text + " at " + i + " for " + names)
                        .isEqualTo(longest(names, text, i));
            }
        }
    }

    @Test
    void putsTheLikelierSenseFirst() {
        Lexicon lexicon = new Lexicon();
        Sense region = sense("Ada the region");
        Sense country = sense("Ada the country");
        lexicon.add("Ada", region, Prior.REGION);
        lexicon.add("Ada", country, Prior.COUNTRY);
        lexicon.freeze();
        assertThat(lexicon.longestAt(Words.of("Ada"), 0).map(Match::senses)).contains(List.of(country, region));
    }

    @Test
    void fallsBackToAShorterNameWhereTheLongerIsWrittenOtherwise() {
        Lexicon lexicon = new Lexicon();
        lexicon.add("Ada", sense("Ada"), Prior.BODY);
        lexicon.add("Ada Boro", sense("Ada Boro"), Prior.BODY);
        lexicon.freeze();
        assertThat(lexicon.longestAt(Words.of("Ada boro"), 0).map(Match::words)).contains(1);
        assertThat(lexicon.longestAt(Words.of("ADA BORO"), 0).map(Match::words)).contains(2);
    }

    @Test
    void refusesANameWithoutLetters() {
        assertThatThrownBy(() -> new Lexicon().add("–", sense("dash"), Prior.BODY))
                .hasMessageContaining("dash");
    }

    /** Compares word by word: acronyms in capitals, proper names with a capital, small words in any way. */
    private static int longest(List<String> names, String text, int first) {
        String[] words = text.split(" ", -1);
        int longest = 0;
        for (String name : names) {
            String[] parts = name.split(" ", -1);
            boolean fits = first + parts.length <= words.length;
            for (int i = 0; fits && i < parts.length; i++) {
                fits = fits(parts[i], words[first + i], name.equals("DD"));
            }
            longest = fits ? Math.max(longest, parts.length) : longest;
        }
        return longest;
    }

    private static boolean fits(String part, String word, boolean acronym) {
        boolean capital = Character.isUpperCase(part.charAt(0));
        return part.equalsIgnoreCase(word)
                && (!capital || Character.isUpperCase(word.charAt(0)))
                && (!acronym || word.equals("DD"));
    }

    private static String randomWords(Random random, int count, boolean anyCase) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            words.add(
                    !anyCase
                            ? word
                            : switch (random.nextInt(4)) {
                                case 0 -> word.toLowerCase(Locale.ROOT);
                                case 1 -> word.toUpperCase(Locale.ROOT);
                                default -> word;
                            });
        }
        return String.join(" ", words);
    }

    private static Sense sense(String name) {
        return new Sense(new Country("QQ", name, Optional.empty(), Optional.empty()), Form.NAME, false);
    }
}
