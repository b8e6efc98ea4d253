package dev.readout.extraction.assembly;

import dev.readout.extraction.Channel;
import dev.readout.extraction.Span;
import dev.readout.extraction.Status;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.mention.PersonMention;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Document;
import dev.readout.extraction.text.Token;
import java.util.List;

/** Gathers, as the text goes on, what tells where meetings were whose own sentences do not say it. */
final class Whereabouts {
    private final Discourse discourse;
    private final Place dateline;
    private final Setting location;
    private final Scenes scenes = new Scenes();
    private final Travels travels = new Travels();
    private final Hosts hosts;

    Whereabouts(Document document, Gazetteer gazetteer, Discourse discourse, Place dateline, Side home) {
        this.discourse = discourse;
        this.dateline = dateline;
        this.location = LocationLine.of(document, gazetteer);
        this.hosts = new Hosts(dateline, home);
    }

    /** Reads a sentence: the scene it sets, and who is said to be visiting. */
    void read(Lattice lattice) {
        scenes.read(lattice);
        for (Edge edge : lattice.all(Tag.PEOPLE)) {
            if (edge.reading() instanceof PeopleMention people && isVisiting(lattice, edge, people)) {
                hosts.visit(
                        discourse.resolve(people), lattice.sentence().span(Math.max(0, edge.start() - 1), edge.end()));
            }
        }
    }

    /** Takes in a journey, or a visit of which no place is told. */
    void travel(Match match) {
        match.edge("A").ifPresent(edge -> {
            if (edge.reading() instanceof PeopleMention people && !isRecalled(match)) {
                List<Actor> travellers = discourse.resolve(people);
                Span words = match.lattice().sentence().span(match.start(), match.end());
                match.edge("P")
                        .ifPresentOrElse(
                                where -> travel(travellers, where, words, isAhead(match)),
                                () -> hosts.visit(travellers, words));
            }
        });
    }

    private void travel(List<Actor> travellers, Edge where, Span words, boolean ahead) {
        if (where.reading() instanceof PlaceMention place
                && !place.preposition().equals("from")
                && !place.preposition().equals("left")) {
            Place to = place.here() ? dateline : new Place(place.city(), place.country(), null);
            travels.add(travellers, new Setting(to, words), ahead);
        }
    }

    /** "Her 2009 trip", "his last visit". */
    private static boolean isRecalled(Match match) {
        for (int i = match.start(); i < match.end(); i++) {
            Token token = match.lattice().sentence().token(i);
            boolean year = token.shape() == Token.Shape.NUMBER && token.text().length() == 4;
            if (year || token.is("last") || token.is("previous") || token.is("earlier") || token.is("recent")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(Match match) {
        return match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group
                        && (group.present() || group.modality() == Modality.PLANNED))
                .orElse(false);
    }

    /** Completes the place of a meeting from what surrounds it. */
    void settle(Meeting meeting) {
        if (meeting.channel() != Channel.IN_PERSON || meeting.place().city() != null) {
            return;
        }
        if (meeting.status() != Status.CANCELLED) {
            meeting.settle(travels.asGuests(meeting));
            meeting.settle(hosts.of(meeting));
            meeting.settle(travels.abroad(meeting));
        }
        if (meeting.isMain()) {
            meeting.settle(location);
        }
        if (meeting.isNews()) {
            meeting.settle(scenes.of(meeting));
        }
    }

    /** "Visiting Norwegian Prime Minister Ida Holm", "the visiting delegation". */
    private static boolean isVisiting(Lattice lattice, Edge edge, PeopleMention people) {
        int anchor =
                people.members().stream().mapToInt(PersonMention::anchor).min().orElse(edge.start());
        for (int i = Math.max(0, edge.start() - 1); i < anchor; i++) {
            if (lattice.sentence().token(i).is("visiting")) {
                return true;
            }
        }
        return false;
    }
}
