package dev.readout.extraction.syntax;

import dev.readout.extraction.text.Token;
import java.util.List;

/** Adds to a lattice what its words are: verb groups, event nouns, and each word by itself. */
public final class SentenceReader {
    private final Lexicon lexicon;
    private final EventNounReader events;

    public SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.events = new EventNounReader(lexicon);
    }

    /** Reads the words of a lattice that holds the mentions already. */
    public void read(Lattice lattice) {
        List<Token> tokens = lattice.sentence().tokens();
        boolean[] taken = mentioned(lattice);
        boolean[] verbs = addVerbGroups(lattice, tokens, taken);
        for (int i = 0; i < tokens.size(); i++) {
            Edge event = taken[i] || verbs[i] ? null : events.at(tokens, i);
            if (event != null) {
                lattice.add(event);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Edge document = DocumentNounReader.at(tokens, i);
            if (document != null) {
                lattice.add(document);
            }
            lattice.add(new Edge(
                    i,
                    i + 1,
                    tags(tokens.get(i), taken[i], verbs[i]),
                    tokens.get(i).lower(),
                    null));
        }
    }

    private static boolean[] mentioned(Lattice lattice) {
        boolean[] taken = new boolean[lattice.size()];
        for (Edge edge : lattice.all(Tag.PEOPLE)) {
            for (int i = edge.start(); i < edge.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    /** Adds the verb groups; returns which tokens can be nothing else. */
    private boolean[] addVerbGroups(Lattice lattice, List<Token> tokens, boolean[] taken) {
        boolean[] surely = new boolean[tokens.size()];
        VerbGroupReader reader = new VerbGroupReader(lexicon, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            VerbGroup group = taken[i] || !lexicon.mayBeginVerbGroup(tokens.get(i)) ? null : reader.at(i);
            if (group != null && !anyTaken(taken, i, group.head()) && !isNoun(group, tokens, taken)) {
                lattice.add(new Edge(i, group.head() + 1, tags(group, tokens), null, group));
                boolean sure = group.head() > i
                        || tokens.get(group.head()).lower().endsWith("ed")
                        || lexicon.isBe(tokens.get(i));
                for (int k = i; k <= group.head(); k++) {
                    surely[k] |= sure && group.form() == VerbGroup.Form.FINITE;
                }
                i = group.head();
            }
        }
        return surely;
    }

    /** Whether what looks like a verb is a noun with its article or adjectives: "a planned meeting", "an official visit". */
    private boolean isNoun(VerbGroup group, List<Token> tokens, boolean[] taken) {
        boolean single = group.start() == group.head();
        if (!single || !(group.present() || group.form() == VerbGroup.Form.GERUND)) {
            return false;
        }
        Edge event = events.at(tokens, group.head());
        return event != null && event.start() < group.head() && !anyTaken(taken, event.start(), group.head());
    }

    private static boolean anyTaken(boolean[] taken, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private long tags(VerbGroup group, List<Token> tokens) {
        Token head = tokens.get(group.head());
        long tags = group.lemma().equals("be")
                ? Tag.BE.bit()
                : lexicon.verb(head).map(Verb::tags).orElse(0L);
        tags |= switch (group.form()) {
            case FINITE -> group.passive() ? Tag.PASSIVE.bit() : Tag.ACTIVE.bit();
            case GERUND -> Tag.GERUND.bit();
            case INFINITIVE -> Tag.INFINITIVE.bit() | (group.passive() ? Tag.PASSIVE.bit() : 0);
            case PARTICIPLE -> Tag.PASSIVE.bit();
        };
        return tags;
    }

    private long tags(Token token, boolean taken, boolean verb) {
        long tags = Tag.WORD.bit() | (lexicon.tags(token) & (Tag.DET.bit() | Tag.PREPOSITION.bit()));
        if (lexicon.isAdverb(token)) {
            tags |= Tag.ADVERB.bit() | Tag.ADJUNCT.bit();
        }
        if (lexicon.isAdjective(token)) {
            tags |= Tag.ADJECTIVE.bit();
        }
        if (taken || verb || isBreak(token)) {
            return tags;
        }
        return tags | Tag.PLAIN.bit() | (leadsElsewhere(token) ? 0 : Tag.CALM.bit());
    }

    private static boolean leadsElsewhere(Token token) {
        return switch (token.lower()) {
            case "from", "of", "to", "by", "about", "for", "against", "that", "than", ",", "\"", "“", "”", "and" ->
                true;
            default -> false;
        };
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(".") || token.is("!") || token.is("?");
    }
}
