package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people an article tells of, and whom its words refer to. Names are learned first, then sentences are entered in order. */
public final class Discourse {
    private final Cast cast;
    private final Affiliation affiliation;
    private final OfficeBearers bearers;
    private final Companions companions = new Companions();

    /** Actors in the order of their last mention, the latest last. */
    private final List<Actor> recent = new ArrayList<>();

    private @Nullable Actor subject;
    private @Nullable Actor previousSubject;
    /** Where the sentence entered last first tells of somebody by more than a pronoun. */
    private int subjectStart;

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
        Namesakes namesakes = new Namesakes(gazetteer, day);
        this.cast = new Cast(namesakes);
        this.affiliation = new Affiliation(gazetteer, namesakes, day, home, abroad);
        this.bearers = new OfficeBearers(cast, day, home);
    }

    /** All people found so far, in the order of the text. */
    public List<Actor> actors() {
        return List.copyOf(cast.all());
    }

    /** Takes in the names of a sentence, before any of its references are looked up. */
    public void learn(Lattice lattice) {
        for (PersonMention mention : mentions(lattice)) {
            if (mention.name() != null) {
                cast.named(mention).learn(mention);
            }
        }
        lattice.all(Tag.PEOPLE).forEach(edge -> accompany(edge, lattice));
    }

    /** Notes a list of people whom somebody meets or does something to: what stands before it governs it. */
    private void accompany(Edge edge, Lattice lattice) {
        if (edge.start() > 0
                && edge.reading() instanceof PeopleMention people
                && people.members().size() > 1
                && isObject(lattice, edge.start())) {
            companions.add(people.members().stream()
                    .filter(member -> member.name() != null)
                    .map(cast::named)
                    .toList());
        }
    }

    private static boolean isObject(Lattice lattice, int start) {
        String before = lattice.sentence().token(start - 1).lower();
        return switch (before) {
            case "with", "met", "meet", "meets", "meeting", "received", "receives", "hosted", "to" -> true;
            default -> false;
        };
    }

    /** Completes what is known of each person once all names are learned. */
    public void settle() {
        cast.all().forEach(affiliation::settleKnown);
        companions.settle();
        cast.all().forEach(affiliation::settle);
    }

    /**
     * Tells who says "I" in the article outside of quotations.
     *
     * @param side whom the speaker leads
     * @param office the title as the publisher's name has it, for a speaker whose name the article does not tell
     */
    public void speaks(Side side, Title office) {
        for (Actor actor : cast.all()) {
            if (actor.side().sameAs(side)
                    && actor.title() != null
                    && actor.title().level() == office.level()) {
                speaker = actor;
                return;
            }
        }
        speaker = cast.add(office, side);
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
                subjectStart = first == null ? mention.start() : subjectStart;
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
            case PAIR, THEY -> new Pair(people.noun()).among(lastMet, recent);
        };
    }

    /** The one whom words for a person mean; a new actor if they tell one not known yet. */
    public Optional<Actor> resolve(PersonMention mention) {
        if (mention.pronoun()) {
            return Optional.ofNullable(mention.isSpeaker() ? speaker : before(mention));
        }
        return mention.name() == null ? bearers.find(mention, recent) : Optional.of(cast.named(mention));
    }

    /** Whom "he" means: the first one the sentence tells before it, else the first one of the sentence before. */
    private @Nullable Actor before(PersonMention pronoun) {
        return pronoun.start() > subjectStart || previousSubject == null ? subject : previousSubject;
    }
}
