package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Joins people parted by commas and "and" to lists. */
final class Lists {
    private static final Set<String> INTRODUCTIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "following",
            "before",
            "while",
            "meeting",
            "speaking",
            "as",
            "like",
            "with",
            "by",
            "through",
            "for",
            "earlier",
            "upon",
            "according",
            "besides",
            "alongside",
            "together",
            "accompanied",
            "receiving",
            "addressing",
            "thanking",
            "joined",
            "hosted",
            "invited",
            "replying");

    private final Sentence sentence;
    private final List<Edge> people;

    Lists(Sentence sentence, List<Edge> people) {
        this.sentence = sentence;
        this.people = people;
    }

    /** The longest list from each of its members on, of those with two members or more. */
    List<Edge> all() {
        List<Edge> lists = new ArrayList<>();
        for (int first = 0; first < people.size(); first++) {
            int last = first;
            while (last + 1 < people.size()
                    && isListed(first)
                    && !isSource(first)
                    && isListed(last + 1)
                    && joined(last, last + 1)
                    && !isOwner(last + 1)) {
                last++;
            }
            if (last > first && !(last == first + 1 && isIntroduction(first))) {
                lists.add(list(first, last));
            }
        }
        return lists;
    }

    /** "According to A, B and C met": A only says so. */
    private boolean isSource(int index) {
        int start = people.get(index).start();
        return start > 1
                && sentence.token(start - 1).is("to")
                && sentence.token(start - 2).is("according");
    }

    /**
     * "In a talk with A, B thanked", "on behalf of A, B met": what stands before the comma is an introduction, and the
     * second is the subject of what follows.
     */
    private boolean isIntroduction(int first) {
        int next = people.get(first + 1).end();
        int from = people.get(first).end();
        for (int i = from; i < people.get(first + 1).start(); i++) {
            if (!sentence.token(i).is(",")) {
                return false;
            }
        }
        return INTRODUCTIONS.contains(sentence.token(0).lower())
                && isClause(people.get(first).start())
                && sentence.token(next).isLowerWord()
                && !sentence.token(next).is("and");
    }

    /** Whether no comma stands before a token, so that what the sentence begins with still goes on there. */
    private boolean isClause(int at) {
        for (int i = 0; i < at; i++) {
            if (sentence.token(i).is(",")) {
                return false;
            }
        }
        return at > 0;
    }

    /** "A and the president's son" are not A and the president. */
    private boolean isOwner(int index) {
        int end = people.get(index).end();
        return end < sentence.size() && sentence.token(end).is("'s");
    }

    private boolean isListed(int index) {
        return mention(index).kind() == PeopleMention.Kind.EACH;
    }

    private PeopleMention mention(int index) {
        return (PeopleMention) Objects.requireNonNull(people.get(index).reading());
    }

    /** Whether nothing but commas and words such as "and" stand between two people. */
    private boolean joined(int left, int right) {
        int from = people.get(left).end();
        int to = people.get(right).start();
        boolean joins = from > 0 && sentence.token(from - 1).is(",");
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean conjunction = token.is("and") || token.is("&") || token.is(",");
            boolean wellAs = token.is("as")
                    || token.is("well")
                    || token.is("then")
                    || token.is("together")
                    || token.is("with")
                    || token.is("also")
                    || token.is("alongside");
            if (!conjunction && !(wellAs && to - from >= 2) && !token.is("alongside")) {
                return false;
            }
            joins |= conjunction || token.is("well") || token.is("alongside");
        }
        return joins;
    }

    private Edge list(int first, int last) {
        List<PersonMention> members = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            members.addAll(mention(i).members());
        }
        return new Edge(
                people.get(first).start(), people.get(last).end(), Tag.PEOPLE.bit(), null, PeopleMention.each(members));
    }
}
