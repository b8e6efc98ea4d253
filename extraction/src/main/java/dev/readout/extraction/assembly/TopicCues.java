package dev.readout.extraction.assembly;

import dev.readout.extraction.Topic;
import dev.readout.extraction.syntax.Resource;
import dev.readout.extraction.text.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that topics are told by ({@code topics.tsv}), and those that say that what follows was talked about ({@code topic-openers.tsv}). */
final class TopicCues {
    private static final TopicCues ALL = new TopicCues();
    private static final int LONGEST = 6;
    private static final String NONE = "-";

    private final Map<String, Cue> cues = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Set<String>> openers = new HashMap<>();

    /**
     * Words of a topic.
     *
     * @param topic which, or null if they are of none though shorter ones in them are
     * @param words how many
     */
    record Cue(@Nullable Topic topic, int words) {}

    private TopicCues() {
        for (String[] row : Resource.rows(TopicCues.class, "topics.tsv")) {
            Topic topic = row[0].equals(NONE) ? null : Topic.valueOf(row[0]);
            for (String phrase : row[2].split("\\|", -1)) {
                String[] words = phrase.split(" ", -1);
                cues.put(phrase, new Cue(topic, words.length));
                firstWords.add(words[0]);
            }
        }
        for (String[] row : Resource.rows(TopicCues.class, "topic-openers.tsv")) {
            Set<String> next = row.length < 2 || row[1].isEmpty() ? Set.of() : Set.of(row[1].split("\\|", -1));
            Arrays.stream(row[0].split("\\|", -1)).forEach(word -> openers.put(word, next));
        }
    }

    static TopicCues all() {
        return ALL;
    }

    /** The longest cue that begins at a token, or null. Case counts: "Health Ministry" is no health. */
    @Nullable
    Cue at(Sentence sentence, int token) {
        if (!firstWords.contains(sentence.token(token).text())) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        Cue longest = null;
        for (int i = token; i < Math.min(sentence.size(), token + LONGEST); i++) {
            phrase.append(i == token ? "" : " ").append(sentence.token(i).text());
            Cue cue = cues.get(phrase.toString());
            longest = cue == null ? longest : cue;
        }
        return longest;
    }

    /** Whether what follows a token was talked about. */
    boolean opens(Sentence sentence, int token) {
        Set<String> next = openers.get(sentence.token(token).lower());
        return next != null
                && (next.isEmpty() || next.contains(sentence.token(token + 1).lower()));
    }

    /** All the words and the topics they are of, for those who check them. */
    List<String> phrases() {
        return List.copyOf(cues.keySet());
    }
}
