package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.EventNoun;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the channel of a meeting from the words around it. */
final class Channels {
    private static final String[] PHONE = {
        " by phone",
        " by telephone",
        " over the phone",
        " on the phone",
        " over phone",
        " on phone",
        " via phone",
        " via telephone",
        " on telephone",
        " over the telephone",
        " on the telephone",
        " through phone",
        " phone call",
        " telephone call",
        " telephone conversation",
        " phone conversation",
        " by the phone",
        " phone talks",
        " telephone talks",
        " telephonic"
    };
    private static final String[] VIDEO = {
        " video",
        " virtual",
        " online",
        " on screen",
        " by videoconference",
        " via videoconference",
        " via zoom",
        " by link"
    };

    /** Verbs with "with" for what people do in one place. */
    private static final Set<String> TOGETHER = Set.of("negotiate", "dine", "lunch", "breakfast");

    private Channels() {}

    /** What the words from one token to before another say. */
    static @Nullable Channel told(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
            words.append(sentence.token(i).lower()).append(' ');
        }
        String text = words.toString().toLowerCase(Locale.ROOT);
        if (text.contains(" courtesy call")) {
            return Channel.IN_PERSON;
        }
        for (String video : VIDEO) {
            if (text.contains(video)) {
                return Channel.VIDEO;
            }
        }
        for (String phone : PHONE) {
            if (text.contains(phone)) {
                return Channel.PHONE;
            }
        }
        return null;
    }

    /** Whether people are said to have spoken, which they may do from afar, and not to have dined or negotiated. */
    static boolean isSpeech(Match match) {
        return match.edge("V")
                .map(edge -> !(edge.reading() instanceof VerbGroup group && TOGETHER.contains(group.lemma())))
                .orElse(true);
    }

    static @Nullable Channel of(@Nullable EventNoun event) {
        return event == null ? null : event.channel();
    }
}
