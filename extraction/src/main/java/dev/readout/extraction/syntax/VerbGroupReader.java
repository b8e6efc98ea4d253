package dev.readout.extraction.syntax;

import dev.readout.extraction.syntax.Verb.Inflection;
import dev.readout.extraction.syntax.VerbGroup.Form;
import dev.readout.extraction.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads verb groups, from the first auxiliary to the main verb. */
final class VerbGroupReader {
    private static final int MOST_ADVERBS = 3;

    private final Lexicon lexicon;
    private final List<Token> tokens;

    private int at;
    private Modality modality = Modality.FACT;
    private boolean negated;
    private boolean perfect;
    private boolean wouldHave;
    private @Nullable Form form;

    VerbGroupReader(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The verb group that begins at a token, if one does. */
    @Nullable
    VerbGroup at(int start) {
        at = start;
        modality = Modality.FACT;
        negated = false;
        perfect = false;
        wouldHave = false;
        form = null;
        return rest(start);
    }

    /** The group from the token it has been read to. */
    private @Nullable VerbGroup rest(int start) {
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            String lower = token.lower();
            Modality modal = Auxiliaries.modals().get(lower);
            if (modal != null && !(lower.equals("may") && token.isCapitalised() && at > 0)) {
                weaken(modal);
                finite();
                skipTo(at + 1);
            } else if (Auxiliaries.isHave(lower) && nextIsParticiple(at + 1)) {
                have(lower);
            } else if (Auxiliaries.isDo(lower) && nextIsBase(at + 1)) {
                finite();
                skipTo(at + 1);
            } else if (lower.equals("to") && (form == null || at > start) && nextIsBase(at + 1)) {
                form = form == null ? Form.INFINITIVE : form;
                skipTo(at + 1);
            } else if (lexicon.isBe(token)) {
                VerbGroup group = be(start);
                if (group != null) {
                    return group;
                }
            } else {
                return main(start);
            }
        }
        return null;
    }

    private void have(String lower) {
        perfect |= lower.equals("had");
        wouldHave = modality == Modality.PLANNED;
        finite();
        skipTo(at + 1);
    }

    /** After a form of "be": a participle, an -ing form, "to" or "due to" and a verb, or nothing of these. */
    private @Nullable VerbGroup be(int start) {
        int be = at;
        finite();
        skipTo(at + 1);
        if (at >= tokens.size()) {
            return group(start, be, "be", false);
        }
        Token next = tokens.get(at);
        if (next.is("to") && nextIsBase(at + 1)) {
            weaken(Modality.PLANNED);
            skipTo(at + 1);
            return null;
        }
        Optional<Modality> governed = lexicon.catenative(next);
        if (governed.isPresent() && isTo(at + 1)) {
            weaken(governed.get());
            skipTo(at + 2);
            return null;
        }
        if (lexicon.isBe(next)) {
            return null;
        }
        Verb verb = lexicon.verb(next).orElse(null);
        if (verb != null && (verb.form() == Inflection.GERUND || verb.form().maybeParticiple())) {
            return governsNext() ? null : group(start, at, verb.lemma(), verb.form() != Inflection.GERUND);
        }
        return group(start, be, "be", false);
    }

    /** Whether the verb here governs an infinitive; goes on to that if so. */
    private boolean governsNext() {
        Optional<Modality> governed = lexicon.catenative(tokens.get(at));
        if (governed.isPresent() && isTo(at + 1)) {
            weaken(governed.get());
            skipTo(at + 2);
            return true;
        }
        return false;
    }

    private @Nullable VerbGroup main(int start) {
        Token token = tokens.get(at);
        Optional<Modality> governed = lexicon.catenative(token);
        if (governed.isPresent() && isTo(at + 1) && (at > start || token.isLowerWord())) {
            finite();
            weaken(governed.get());
            skipTo(at + 2);
            return rest(start);
        }
        Verb verb = lexicon.verb(token).orElse(null);
        if (verb == null) {
            return null;
        }
        if (form == null) {
            form = switch (verb.form()) {
                case GERUND -> Form.GERUND;
                case PARTICIPLE -> Form.PARTICIPLE;
                case BASE, THIRD_PERSON, PAST, PAST_OR_PARTICIPLE -> Form.FINITE;
            };
        }
        return group(start, at, verb.lemma(), false);
    }

    private VerbGroup group(int start, int head, String lemma, boolean passive) {
        at = head + 1;
        boolean present = start == head
                && lexicon.verb(tokens.get(head))
                        .map(verb -> verb.form() == Inflection.BASE || verb.form() == Inflection.THIRD_PERSON)
                        .orElse(false);
        return new VerbGroup(start, head, lemma, passive, form == null ? Form.FINITE : form, present, modality());
    }

    private Modality modality() {
        if (negated) {
            return modality == Modality.PLANNED ? Modality.CANCELLED : Modality.DENIED;
        }
        if (wouldHave || (perfect && modality == Modality.PLANNED)) {
            return Modality.CANCELLED;
        }
        return perfect && modality == Modality.FACT ? Modality.EARLIER : modality;
    }

    private void finite() {
        form = form == null ? Form.FINITE : form;
    }

    /** The strongest doubt counts: "hopes to be able to meet" is a wish. */
    private void weaken(Modality other) {
        if (modality == Modality.FACT || (modality == Modality.PLANNED && other != Modality.FACT)) {
            modality = other;
        }
    }

    private void skipTo(int index) {
        at = index;
        for (int i = 0; i < MOST_ADVERBS && at < tokens.size(); i++) {
            Token token = tokens.get(at);
            if (Auxiliaries.isNot(token.lower())) {
                negated = true;
            } else if (!lexicon.isAdverb(token)) {
                return;
            }
            at++;
        }
    }

    private boolean isTo(int index) {
        return index < tokens.size() && tokens.get(index).is("to") && nextIsBase(index + 1);
    }

    private boolean nextIsParticiple(int index) {
        Token token = afterAdverbs(index);
        return token != null
                && (token.is("been")
                        || lexicon.verb(token)
                                .map(v -> v.form().maybeParticiple())
                                .orElse(false)
                        || lexicon.catenative(token).isPresent());
    }

    private boolean nextIsBase(int index) {
        Token token = afterAdverbs(index);
        return token != null
                && (token.is("be")
                        || token.is("have")
                        || token.is("not")
                        || lexicon.verb(token)
                                .map(v ->
                                        v.form() == Inflection.BASE || v.lemma().equals(token.lower()))
                                .orElse(false));
    }

    private @Nullable Token afterAdverbs(int index) {
        int i = index;
        while (i < tokens.size()
                && i < index + MOST_ADVERBS
                && (lexicon.isAdverb(tokens.get(i))
                        || Auxiliaries.isNot(tokens.get(i).lower()))) {
            i++;
        }
        return i < tokens.size() ? tokens.get(i) : null;
    }
}
