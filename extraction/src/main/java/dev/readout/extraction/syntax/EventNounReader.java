package dev.readout.extraction.syntax;

import dev.readout.extraction.Channel;
import dev.readout.extraction.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nouns for meetings with the words before them. */
final class EventNounReader {
    private static final int MOST_MODIFIERS = 12;
    private static final Set<String> PHONE = Set.of("phone", "telephone", "telephonic", "tele-phone");
    private static final Set<String> VIDEO =
            Set.of("video", "virtual", "online", "videolink", "zoom", "skype", "webex");
    private static final Set<String> PLANNED =
            Set.of("upcoming", "forthcoming", "planned", "scheduled", "expected", "next", "future");
    private static final Set<String> WISHED =
            Set.of("possible", "potential", "proposed", "hypothetical", "eventual", "prospective", "no");
    private static final Set<String> EARLIER = Set.of("last", "previous", "recent", "latest", "earlier");
    private static final Set<String> SEPARATE = Set.of("separate", "bilateral", "individual");

    /** Nouns whose plural tells of several meetings; "talks" and "consultations" are one. */
    private static final Set<String> COUNTED = Set.of(
            "summit", "meeting", "conversation", "call", "encounter", "phonecall", "audience", "lunch", "dinner");

    private record Noun(
            String singular, boolean plural, @Nullable Channel channel) {}

    private static final Map<String, Noun> NOUNS = load();

    private final Lexicon lexicon;

    EventNounReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Noun> load() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String[] row : Resource.rows(EventNounReader.class, "events.tsv")) {
            Channel channel = row[2].equals("-") ? null : Channel.valueOf(row[2]);
            nouns.put(row[1], new Noun(row[0], true, channel));
            nouns.put(row[0], new Noun(row[0], false, channel));
        }
        return nouns;
    }

    /** The nouns, singular and plural. */
    static Set<String> words() {
        return NOUNS.keySet();
    }

    /** The event noun whose head is a token, as an edge that begins with its first modifier; null if it is none. */
    @Nullable
    Edge at(List<Token> tokens, int head) {
        Noun noun = NOUNS.get(tokens.get(head).lower());
        if (noun == null) {
            return null;
        }
        Channel channel = noun.channel();
        Modality modality = Modality.FACT;
        boolean separate = noun.plural() && COUNTED.contains(noun.singular());
        int start = head;
        while (start > 0 && head - start < MOST_MODIFIERS && isModifier(tokens, start - 1)) {
            start--;
            String word = tokens.get(start).lower();
            channel = told(word, channel);
            modality = modality(word, modality);
            separate |= noun.plural() && SEPARATE.contains(word);
        }
        EventNoun reading = new EventNoun(head, noun.singular(), channel, modality, separate);
        return new Edge(start, head + 1, Tag.EVENT.bit(), null, reading);
    }

    /** The channel a modifier tells; a courtesy call is a visit. */
    private static @Nullable Channel told(String modifier, @Nullable Channel otherwise) {
        if (modifier.equals("courtesy")) {
            return Channel.IN_PERSON;
        }
        return PHONE.contains(modifier) ? Channel.PHONE : VIDEO.contains(modifier) ? Channel.VIDEO : otherwise;
    }

    private static Modality modality(String modifier, Modality otherwise) {
        if (WISHED.contains(modifier)) {
            return Modality.WISHED;
        }
        return PLANNED.contains(modifier)
                ? Modality.PLANNED
                : EARLIER.contains(modifier) ? Modality.EARLIER : otherwise;
    }

    private boolean isModifier(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (lexicon.has(token, Tag.DET) || lexicon.isAdjective(token) || token.shape() == Token.Shape.NUMBER) {
            return true;
        }
        if (token.shape() == Token.Shape.SIGN) {
            return "\"“”'‘’".contains(token.text());
        }
        if (token.is("of")) {
            return index > 0 && isMeasure(tokens.get(index - 1));
        }
        if (token.is("and")) {
            return index > 0 && lexicon.isAdjective(tokens.get(index - 1));
        }
        return isWordOfEvents(token)
                || VIDEO.contains(token.lower())
                || (lexicon.isAdverb(token) && index > 0 && lexicon.has(tokens.get(index - 1), Tag.DET));
    }

    private static boolean isMeasure(Token token) {
        return switch (token.lower()) {
            case "round", "rounds", "series", "hours", "number", "kind", "sort", "couple", "sets", "set" -> true;
            default -> false;
        };
    }

    /** Nouns that stand before nouns for meetings without being people or places. */
    private static boolean isWordOfEvents(Token token) {
        return token.isLowerWord()
                && switch (token.lower()) {
                    case "summit",
                            "dinner",
                            "lunch",
                            "breakfast",
                            "phone",
                            "telephone",
                            "video",
                            "conference",
                            "courtesy",
                            "peace",
                            "trade",
                            "border",
                            "security",
                            "round",
                            "rounds",
                            "ceasefire",
                            "cease-fire",
                            "link" -> true;
                    default -> false;
                };
    }
}
