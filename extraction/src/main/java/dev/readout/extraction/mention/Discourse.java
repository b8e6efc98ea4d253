package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Office.Level;
import dev.readout.extraction.gazetteer.Person;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people an article tells of, and whom its words refer to. Names are learned first, then sentences are entered in order. */
public final class Discourse {
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Side home;
    private final Side abroad;
    private final List<Actor> actors = new ArrayList<>();

    /** Actors in the order of their last mention, the latest last. */
    private final List<Actor> recent = new ArrayList<>();

    private @Nullable Actor subject;
    private @Nullable Actor previousSubject;
    private @Nullable Actor speaker;
    private List<Actor> lastMet = List.of();

    /**
     * Begins with nobody.
     *
     * @param day the day the article speaks on, or null
     * @param home whom officers act for of whom no more is told
     * @param abroad whom they act for if that cannot be
     */
    public Discourse(Gazetteer gazetteer, @Nullable LocalDate day, Side home, Side abroad) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.home = home;
        this.abroad = abroad;
    }

    /** All people found so far, in the order of the text. */
    public List<Actor> actors() {
        return List.copyOf(actors);
    }

    /** Takes in the names of a sentence, before any of its references are looked up. */
    public void learn(Lattice lattice) {
        for (PersonMention mention : mentions(lattice)) {
            if (mention.name() != null) {
                named(mention, true);
            }
        }
    }

    /** Completes what is known of each person once all names are learned. */
    public void settle() {
        for (Actor actor : actors) {
            if (!actor.side().isKnown()) {
                Person known = actor.known() == null ? bySurname(actor) : actor.known();
                if (known != null) {
                    actor.setSide(People.side(known, day));
                    actor.know(known);
                }
                Title title = actor.title();
                if (!actor.side().isKnown() && title != null) {
                    actor.setSide(OfficeCountries.side(title).or(isForeign(actor) ? abroad : home));
                }
            }
        }
    }

    /**
     * Tells who says "I" in the article outside of quotations.
     *
     * @param side whom the speaker leads
     * @param office the title as the publisher's name has it, for a speaker whose name the article does not tell
     */
    public void speaks(Side side, Title office) {
        for (Actor actor : actors) {
            if (actor.side().sameAs(side)
                    && actor.title() != null
                    && actor.title().level() == office.level()) {
                speaker = actor;
                return;
            }
        }
        speaker = new Actor(actors.size(), office, side);
        actors.add(speaker);
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
                || title.former()) {
            return false;
        }
        List<Person> holders = gazetteer.people().holders(country, title.level(), day);
        return switch (title.level()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT ->
                holders.stream().noneMatch(holder -> NameLikeness.same(Folded.words(holder.name()), actor.words()))
                        && (!holders.isEmpty() || isGovernedOtherwise(country));
            case FOREIGN_MINISTER, MINISTER, OTHER -> false;
        };
    }

    /** Whether the gazetteer knows who leads the state, so that who does not is no leader of it. */
    private boolean isGovernedOtherwise(String country) {
        return day != null
                && !gazetteer
                        .people()
                        .holders(country, Level.HEAD_OF_STATE, day)
                        .isEmpty();
    }

    private @Nullable Person bySurname(Actor actor) {
        String name = actor.name();
        if (name == null || actor.words().isEmpty()) {
            return null;
        }
        if (actor.words().size() > 1) {
            return null;
        }
        List<Person> then = day == null ? List.of() : gazetteer.people().byFamilyName(name, day);
        List<Person> all = then.isEmpty() ? gazetteer.people().byFamilyName(name) : then;
        Person top = all.size() == 1 ? all.getFirst() : topmost(all);
        return top == null && isOneState(all) ? all.getLast() : top;
    }

    private static boolean isOneState(List<Person> people) {
        return people.stream().map(person -> People.side(person)).distinct().count() == 1;
    }

    /** The only one of several namesakes who leads a state, or null. */
    private static @Nullable Person topmost(List<Person> people) {
        List<Person> leaders = people.stream()
                .filter(person -> person.tenures().stream().anyMatch(tenure -> switch (tenure.level()) {
                    case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> true;
                    case FOREIGN_MINISTER, MINISTER, OTHER -> false;
                }))
                .toList();
        return leaders.size() == 1 ? leaders.getFirst() : null;
    }

    /** Enters a sentence: its people become those that were mentioned last. */
    public void enter(Lattice lattice) {
        Actor first = null;
        previousSubject = subject;
        for (PersonMention mention : mentions(lattice)) {
            Actor actor = mention.pronoun() ? null : resolve(mention).orElse(null);
            if (actor != null) {
                recent.remove(actor);
                recent.add(actor);
                first = first == null ? actor : first;
            }
        }
        subject = first == null ? subject : first;
    }

    private static List<PersonMention> mentions(Lattice lattice) {
        List<PersonMention> mentions = new ArrayList<>();
        for (Edge edge : lattice.all(Tag.PERSON)) {
            if (edge.reading() instanceof PeopleMention people) {
                for (PersonMention member : people.members()) {
                    if (!mentions.contains(member)) {
                        mentions.add(member);
                    }
                }
            }
        }
        return mentions;
    }

    /** The first of the people in the last sentence before this one that told of any. */
    public Optional<Actor> previousSubject() {
        return Optional.ofNullable(previousSubject);
    }

    /** Tells who met last, for "the two leaders". */
    public void met(List<Actor> people) {
        lastMet = List.copyOf(people);
    }

    /** Those whom words for people mean. */
    public List<Actor> resolve(PeopleMention people) {
        return switch (people.kind()) {
            case EACH ->
                people.members().stream()
                        .map(this::resolve)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
            case PAIR, THEY -> {
                String office = office(people.noun());
                yield !lastMet.isEmpty() && lastMet.stream().allMatch(actor -> mayBe(actor, office))
                        ? lastMet
                        : lastTwo(office);
            }
        };
    }

    /** The office a plural tells, in the singular; empty if it tells none that two people would share. */
    private static String office(String noun) {
        return switch (noun) {
            case "presidents",
                    "ministers",
                    "premiers",
                    "chancellors",
                    "kings",
                    "ambassadors",
                    "speakers",
                    "secretaries" ->
                noun.endsWith("ies")
                        ? noun.substring(0, noun.length() - 3) + "y"
                        : noun.substring(0, noun.length() - 1);
            default -> "";
        };
    }

    private static boolean mayBe(Actor actor, String office) {
        Title title = actor.title();
        return office.isEmpty()
                || title == null
                || title.counterpart()
                || title.text().toLowerCase(Locale.ROOT).contains(office);
    }

    private List<Actor> lastTwo(String office) {
        for (int i = recent.size() - 1; i > 0; i--) {
            for (int k = i - 1; k >= 0; k--) {
                Actor a = recent.get(k);
                Actor b = recent.get(i);
                if (mayBe(a, office)
                        && mayBe(b, office)
                        && a.side().isKnown()
                        && b.side().isKnown()
                        && !a.side().sameAs(b.side())) {
                    return List.of(a, b);
                }
            }
        }
        return List.of();
    }

    /** The one whom words for a person mean; a new actor if they tell one not known yet. */
    public Optional<Actor> resolve(PersonMention mention) {
        if (mention.pronoun()) {
            return mention.isSpeaker() ? Optional.ofNullable(speaker) : Optional.ofNullable(subject);
        }
        if (mention.name() != null) {
            return Optional.of(named(mention, false));
        }
        return byTitle(mention);
    }

    private Actor named(PersonMention mention, boolean learning) {
        List<String> words = Folded.words(Objects.requireNonNull(mention.name()));
        Actor found = find(words, mention);
        if (found == null) {
            found = new Actor(actors.size());
            actors.add(found);
        }
        if (learning) {
            found.learn(mention);
        }
        return found;
    }

    private @Nullable Actor find(List<String> words, PersonMention mention) {
        Actor best = null;
        for (int i = actors.size() - 1; i >= 0; i--) {
            Actor actor = actors.get(i);
            if (NameLikeness.same(actor.words(), words) && agree(actor, mention)) {
                best = actor;
                if (!actor.side().isKnown()
                        || !mention.side().isKnown()
                        || actor.side().sameAs(mention.side())) {
                    return actor;
                }
            }
        }
        return best;
    }

    /** Whether a mention that tells another state than the actor's is of somebody else. */
    private boolean agree(Actor actor, PersonMention mention) {
        if (isNamesake(actor, mention)) {
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
        if (actor.words().size() < 2 || Folded.words(name).size() > 1 || !isLeading(mention.title())) {
            return false;
        }
        Title his = actor.title();
        if (his != null
                && his.head().startsWith("prince")
                && !Objects.requireNonNull(mention.title()).head().startsWith("prince")) {
            return true;
        }
        if (his != null && isLeading(his)) {
            return false;
        }
        Person leader = topmost(gazetteer.people().byFamilyName(name));
        return leader != null && !NameLikeness.same(Folded.words(leader.name()), actor.words());
    }

    private static boolean isLeading(@Nullable Title title) {
        return title != null
                && switch (title.level()) {
                    case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> true;
                    case FOREIGN_MINISTER, MINISTER, OTHER -> false;
                };
    }

    private Optional<Actor> byTitle(PersonMention mention) {
        Title title = Objects.requireNonNull(mention.title());
        Actor found = titled(title, mention.side());
        Side side = mention.side().isKnown() || title.counterpart() ? mention.side() : home;
        if (found == null && side.isKnown() && (title.isUnique() || title.counterpart() || title.definite())) {
            found = holder(title, side);
        }
        if (found == null
                && side.isKnown()
                && (title.isUnique()
                        || title.counterpart()
                        || (mention.side().isKnown() && title.definite() && isAlone(title)))) {
            found = new Actor(actors.size());
            found.learn(mention);
            found.setSide(side);
            actors.add(found);
        }
        return Optional.ofNullable(found);
    }

    /** Whether a side has one such officer at another, or the words are too special to fit two people. */
    private static boolean isAlone(Title title) {
        return title.office() == null
                || switch (title.head()) {
                    case "ambassador", "envoy", "speaker", "commissioner", "chairman" -> true;
                    default -> false;
                };
    }

    /** The actor last mentioned, or else told anywhere, who bears the title. */
    private @Nullable Actor titled(Title title, Side side) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (bears(recent.get(i), title, side)) {
                return recent.get(i);
            }
        }
        for (Actor actor : actors) {
            if (bears(actor, title, side)) {
                return actor;
            }
        }
        return null;
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
        boolean leader = isLeader(title)
                && (isLeader(his) || his.level() == Level.HEAD_OF_STATE || his.level() == Level.HEAD_OF_GOVERNMENT);
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
        for (Actor actor : actors) {
            if (actor.name() != null && side.sameAs(actor.side()) && holds(actor, title)) {
                return actor;
            }
        }
        return null;
    }
}
