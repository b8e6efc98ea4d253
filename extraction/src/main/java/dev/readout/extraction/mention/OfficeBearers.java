package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Office.Level;
import dev.readout.extraction.gazetteer.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a title without a name refers to: "the Deputy Foreign Minister", "his Omani counterpart", "the Uzbek president". */
final class OfficeBearers {
    private final Cast cast;
    private final @Nullable LocalDate day;
    private final Side home;

    /**
     * Looks among the people of an article.
     *
     * @param day the day the article speaks on, or null
     * @param home whom an officer acts for of whom no more is told
     */
    OfficeBearers(Cast cast, @Nullable LocalDate day, Side home) {
        this.cast = cast;
        this.day = day;
        this.home = home;
    }

    /**
     * The one a mention by title means, a new actor if it tells a unique one not known yet.
     *
     * @param recent actors in the order of their last mention, the latest last
     */
    Optional<Actor> find(PersonMention mention, List<Actor> recent) {
        Title title = Objects.requireNonNull(mention.title());
        Actor found = titled(title, mention.side(), recent);
        Side side = mention.side().isKnown() || title.counterpart() ? mention.side() : home;
        if (found != null || !side.isKnown()) {
            return Optional.ofNullable(found);
        }
        boolean unique = title.isUnique() || title.counterpart();
        Actor holder = unique || title.definite() ? holder(title, side) : null;
        if (holder == null && (unique || (mention.side().isKnown() && title.definite() && isAlone(title)))) {
            return Optional.of(cast.add(title, side));
        }
        return Optional.ofNullable(holder);
    }

    /** Whether a side has one such officer at another, or the words are too special to fit two people. */
    private static boolean isAlone(Title title) {
        return title.office() == null
                || switch (title.head()) {
                    case "ambassador", "envoy", "speaker", "commissioner", "chairman" -> true;
                    default -> false;
                };
    }

    /** The actor who bears the title by his own words before one who bears it by rank; among those alike the one last mentioned. */
    private @Nullable Actor titled(Title title, Side side, List<Actor> recent) {
        Actor best = null;
        for (Actor actor : recent.reversed()) {
            if (bears(actor, title, side) && (best == null || nearness(actor, title) > nearness(best, title))) {
                best = actor;
            }
        }
        return best != null ? best : told(title, side);
    }

    private @Nullable Actor told(Title title, Side side) {
        for (Actor actor : cast.all()) {
            if (bears(actor, title, side)) {
                return actor;
            }
        }
        return null;
    }

    /** How near an actor's own title is to one that tells no side: the same words, the same office at home, the same office. */
    private int nearness(Actor actor, Title title) {
        Title his = actor.title();
        if (title.counterpart() || his == null || his.counterpart()) {
            return 0;
        }
        boolean several = title.text().indexOf(' ') != title.text().lastIndexOf(' ');
        if (several && his.text().equalsIgnoreCase(title.text())) {
            return 3;
        }
        boolean same = his.head().equals(title.head())
                && (title.office() == null
                        || his.office() == null
                        || his.office().equals(title.office()));
        return same ? actor.side().sameAs(home) ? 2 : 1 : 0;
    }

    private boolean bears(Actor actor, Title title, Side side) {
        if (side.isKnown() && !side.sameAs(actor.side()) && !isWithin(side, actor.side())) {
            return false;
        }
        if (title.counterpart()) {
            return side.isKnown() && actor.isSurelyPerson();
        }
        Title his = actor.title();
        if (his == null || his.counterpart()) {
            return holds(actor, title) || (his != null && side.isKnown() && title.isUnique());
        }
        if (his.text().equalsIgnoreCase(title.text()) || (his.head().equals(title.head()) && alike(his, title))) {
            return true;
        }
        if (isWithin(side, actor.side())) {
            return his.text().contains(title.text());
        }
        boolean sameOffice = his.office() != null && his.office().equals(title.office());
        boolean leader = isLeader(title) && (isLeader(his) || Namesakes.isLeading(his.level()));
        return sameOffice || (leader && side.isKnown()) || holds(actor, title);
    }

    /** Whether the one is the body alone for which the other's officer of a state acts. */
    private static boolean isWithin(Side body, Side other) {
        return body.country() == null
                && body.organization() != null
                && other.country() != null
                && body.organization().equals(other.organization());
    }

    private static boolean alike(Title a, Title b) {
        return a.office() == null
                || b.office() == null
                || a.office().equals(b.office())
                || a.level() == b.level()
                || b.office().name().equals(b.head());
    }

    private static boolean isLeader(Title title) {
        return switch (title.head()) {
            case "leader", "chief", "head", "state", "government", "guest", "host" -> true;
            default -> false;
        };
    }

    /** Whether the gazetteer knows that the actor holds an office of the title's rank. */
    private boolean holds(Actor actor, Title title) {
        Person known = actor.known();
        if (known == null || title.level() == Level.OTHER) {
            return false;
        }
        return (day == null ? known.tenures() : known.on(day))
                .stream().anyMatch(tenure -> tenure.level() == title.level());
    }

    /** The actor of the article whom the gazetteer knows to hold the office of a state. */
    private @Nullable Actor holder(Title title, Side side) {
        for (Actor actor : cast.all()) {
            if (actor.name() != null && side.sameAs(actor.side()) && holds(actor, title)) {
                return actor;
            }
        }
        return null;
    }
}
