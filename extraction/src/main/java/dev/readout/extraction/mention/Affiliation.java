package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Office.Level;
import dev.readout.extraction.gazetteer.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom people act for of whom the article does not say it: the gazetteer, offices of one state, home. */
final class Affiliation {
    private final Gazetteer gazetteer;
    private final Namesakes namesakes;
    private final @Nullable LocalDate day;
    private final Side home;
    private final Side abroad;

    /**
     * Begins with what the article itself tells.
     *
     * @param day the day the article speaks on, or null
     * @param home whom officers act for of whom no more is told
     * @param abroad whom they act for if that cannot be
     */
    Affiliation(Gazetteer gazetteer, Namesakes namesakes, @Nullable LocalDate day, Side home, Side abroad) {
        this.gazetteer = gazetteer;
        this.namesakes = namesakes;
        this.day = day;
        this.home = home;
        this.abroad = abroad;
    }

    /** Completes an actor whose side the article does not tell with what the gazetteer and the office tell. */
    void settleKnown(Actor actor) {
        if (actor.side().isKnown()) {
            return;
        }
        Title title = actor.title();
        Person known = actor.known() == null ? bySurname(actor) : actor.known();
        if (known != null) {
            actor.setSide(People.side(known, day));
            actor.know(known);
        }
        if (title != null) {
            actor.setSide(OfficeCountries.side(title));
        }
    }

    /** Completes an officer of whom nothing else tells a side: he is of home if that can be. */
    void settle(Actor actor) {
        if (!actor.side().isKnown() && actor.title() != null) {
            actor.setSide(isForeign(actor) ? abroad : home);
        }
    }

    private @Nullable Person bySurname(Actor actor) {
        String name = actor.name();
        return name == null || actor.words().size() != 1 ? null : namesakes.bearer(name);
    }

    /** Whether the office the actor bears is held by somebody else at home, or does not exist there. */
    private boolean isForeign(Actor actor) {
        Title title = actor.title();
        String country = home.country();
        if (title == null
                || country == null
                || day == null
                || actor.words().isEmpty()
                || title.office() == null
                || title.former()
                || !Namesakes.isLeading(title.level())) {
            return false;
        }
        List<Person> holders = gazetteer.people().holders(country, title.level(), day);
        return holders.stream().noneMatch(holder -> isNamed(holder, actor))
                && (!holders.isEmpty() || isGovernedOtherwise(country, day))
                && mayBeOf(abroad, title, actor, day);
    }

    /** Whether the gazetteer does not know somebody else to hold the office there, as it does at home. */
    private boolean mayBeOf(Side side, Title title, Actor actor, LocalDate then) {
        List<Person> holders =
                side.country() == null ? List.of() : gazetteer.people().holders(side.country(), title.level(), then);
        return holders.isEmpty() || holders.stream().anyMatch(holder -> isNamed(holder, actor));
    }

    private static boolean isNamed(Person holder, Actor actor) {
        return NameLikeness.same(Folded.words(holder.name()), actor.words());
    }

    /** Whether the gazetteer knows who leads the state, so that who does not is no leader of it. */
    private boolean isGovernedOtherwise(String country, LocalDate then) {
        return !gazetteer.people().holders(country, Level.HEAD_OF_STATE, then).isEmpty();
    }
}
