package dev.readout.extraction.syntax;

import dev.readout.extraction.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Words and what they can be. Immutable. */
public final class Lexicon {
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am");
    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "al", "ive", "ful", "ic", "ous", "ary", "able", "ible", "less", "-level", "-long", "-hour", "-day",
            "-minute");
    private static final String LAST_OF_ENDINGS = "lecsyrgt";

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Modality> catenatives = new HashMap<>();
    private final Set<String> verbGroupOpenings = new HashSet<>();

    private Lexicon() {}

    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (String[] row : Resource.rows(Lexicon.class, "verbs.tsv")) {
            lexicon.addVerb(Tag.valueOf(row[0]), row[1].split(" ", -1));
        }
        for (String[] row : Resource.rows(Lexicon.class, "words.tsv")) {
            long bit = row[0].equals("CONJUNCTION") ? 0 : Tag.valueOf(row[0]).bit();
            for (String word : row[1].split(" ", -1)) {
                lexicon.words.merge(word, bit, (a, b) -> a | b);
            }
        }
        for (String[] row : Resource.rows(Lexicon.class, "catenatives.tsv")) {
            for (String word : row[1].split(" ", -1)) {
                lexicon.catenatives.put(word, Modality.valueOf(row[0].toUpperCase(Locale.ROOT)));
            }
        }
        lexicon.verbGroupOpenings.addAll(Auxiliaries.words());
        lexicon.verbGroupOpenings.addAll(BE);
        lexicon.verbGroupOpenings.addAll(lexicon.catenatives.keySet());
        lexicon.verbGroupOpenings.addAll(lexicon.verbs.keySet());
        return lexicon;
    }

    private void addVerb(Tag tag, String[] parts) {
        Conjugation.forms(parts)
                .forEach((form, inflection) -> verbs.merge(
                        form,
                        new Verb(parts[0], tag.bit(), inflection),
                        (a, b) -> new Verb(a.lemma(), a.tags() | b.tags(), a.form())));
    }

    /** The words without which no edge of a sentence has a tag. */
    public TagWords tagWords() {
        return new TagWords(this);
    }

    static Set<String> formsOfBe() {
        return BE;
    }

    void forEachVerb(BiConsumer<String, Verb> taker) {
        verbs.forEach(taker);
    }

    Optional<Verb> verb(Token token) {
        return Optional.ofNullable(verbs.get(token.lower()));
    }

    public boolean isVerb(Token token) {
        return verbs.containsKey(token.lower());
    }

    /** Whether a word is a verb in a form that no name has: "holds", "said", "showed". */
    public boolean isInflectedVerb(Token token) {
        return verb(token).map(verb -> verb.form() != Verb.Inflection.BASE).orElse(false);
    }

    boolean isBe(Token token) {
        return BE.contains(token.lower());
    }

    /** What a word before "to" and a verb says of whether that happens. */
    Optional<Modality> catenative(Token token) {
        return Optional.ofNullable(catenatives.get(token.lower()));
    }

    public boolean isAdverb(Token token) {
        return has(token, Tag.ADVERB)
                || (token.lower().endsWith("ly") && token.lower().length() > 4 && token.isWord());
    }

    public boolean isAdjective(Token token) {
        if (has(token, Tag.ADJECTIVE)) {
            return true;
        }
        if (token.isLowerWord()
                && token.lower().indexOf('-') > 0
                && token.lower().endsWith("ed")) {
            return true;
        }
        return token.isLowerWord() && token.lower().length() > 5 && hasAdjectiveEnding(token.lower()) && !isVerb(token);
    }

    private static boolean hasAdjectiveEnding(String lower) {
        if (LAST_OF_ENDINGS.indexOf(lower.charAt(lower.length() - 1)) >= 0) {
            for (String ending : ADJECTIVE_ENDINGS) {
                if (lower.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean has(Token token, Tag tag) {
        return (tags(token) & tag.bit()) != 0;
    }

    /** Bits of the tags that the table of words gives a word. */
    long tags(Token token) {
        return words.getOrDefault(token.lower(), 0L);
    }

    /** Whether a verb group may begin with a word: with an auxiliary, "to", a verb that governs another, or a verb. */
    boolean mayBeginVerbGroup(Token token) {
        return verbGroupOpenings.contains(token.lower());
    }

    /** Whether a word is one of those that hold sentences together, and never a name. */
    public boolean isFunctionWord(String lower) {
        Long tags = words.get(lower);
        return (tags != null && (tags & Tag.ADJECTIVE.bit()) == 0)
                || BE.contains(lower)
                || Auxiliaries.isAuxiliary(lower);
    }
}
