package dev.readout.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people of an article, in the order of the text, found by their names. */
final class Cast {
    private final Namesakes namesakes;
    private final List<Actor> actors = new ArrayList<>();

    Cast(Namesakes namesakes) {
        this.namesakes = namesakes;
    }

    List<Actor> all() {
        return actors;
    }

    /** A new actor, told by office alone. */
    Actor add(Title title, Side side) {
        Actor actor = new Actor(actors.size(), title, side);
        actors.add(actor);
        return actor;
    }

    /** The actor of a mention's name, a new one if nobody has it. */
    Actor named(PersonMention mention) {
        List<String> words = Folded.words(Objects.requireNonNull(mention.name()));
        Actor found = find(words, mention);
        if (found == null) {
            found = new Actor(actors.size());
            actors.add(found);
        }
        return found;
    }

    /** The last one told of that name; by the family name alone rather the leader than his spouse or brother. */
    private @Nullable Actor find(List<String> words, PersonMention mention) {
        Actor best = null;
        Actor surest = null;
        for (int i = actors.size() - 1; i >= 0; i--) {
            Actor actor = actors.get(i);
            if (NameLikeness.same(actor.words(), words) && agree(actor, mention)) {
                best = actor;
                if (!actor.side().isKnown()
                        || !mention.side().isKnown()
                        || actor.side().sameAs(mention.side())) {
                    if (words.size() > 1 || isLeading(actor.title())) {
                        return actor;
                    }
                    surest = surest == null ? actor : surest;
                }
            }
        }
        return surest == null ? best : surest;
    }

    /** Whether a mention that tells another state than the actor's is of somebody else. */
    private boolean agree(Actor actor, PersonMention mention) {
        if (isNamesake(actor, mention) || isRelative(actor, mention)) {
            return false;
        }
        String mine = actor.side().country();
        String other = mention.side().country();
        return mine == null
                || other == null
                || mine.equals(other)
                || (actor.words().size() > 1
                        && Folded.words(Objects.requireNonNull(mention.name())).size() > 1);
    }

    /** Whether a mention by the family name alone has the office of a leader, who is not the actor of the same name. */
    private boolean isNamesake(Actor actor, PersonMention mention) {
        String name = Objects.requireNonNull(mention.name());
        Title told = mention.title();
        if (actor.words().size() < 2 || Folded.words(name).size() > 1 || !isLeading(told)) {
            return false;
        }
        Title his = actor.title();
        if (his != null && isPrince(his) && !isPrince(Objects.requireNonNull(told))) {
            return true;
        }
        if (isLeading(his)) {
            return false;
        }
        var leader = namesakes.leader(name);
        return leader != null && !NameLikeness.same(Folded.words(leader.name()), actor.words());
    }

    /** Whether the actor is a leader told by the family name alone, and a fuller name is not the one this leader has: a spouse, a child. */
    private boolean isRelative(Actor actor, PersonMention mention) {
        List<String> words = Folded.words(Objects.requireNonNull(mention.name()));
        if (actor.words().size() != 1 || words.size() < 2 || !isLeading(actor.title()) || isLeading(mention.title())) {
            return false;
        }
        var leader = namesakes.leader(actor.words().getFirst());
        return leader != null && !NameLikeness.same(Folded.words(leader.name()), words);
    }

    private static boolean isPrince(Title title) {
        return title.head().startsWith("prince");
    }

    private static boolean isLeading(@Nullable Title title) {
        return title != null && Namesakes.isLeading(title.level());
    }
}
