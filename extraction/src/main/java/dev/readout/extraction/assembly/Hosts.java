package dev.readout.extraction.assembly;

import dev.readout.extraction.Span;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host's country, where no more is told of the place than that the others were his guests, or that it was his house. */
final class Hosts {
    private static final int REACH = 7;
    private static final Set<String> VISITS = Set.of("visit", "trip", "tour", "stay", "stopover");
    private static final Set<String> RESIDENCES = Set.of(
            "palace",
            "residence",
            "ministry",
            "chancellery",
            "mansion",
            "lodge",
            "retreat",
            "presidency",
            "house",
            "guesthouse",
            "villa",
            "parliament");

    private final Place dateline;
    private final Side home;
    private final Map<Actor, Span> guests = new LinkedHashMap<>();

    Hosts(Place dateline, Side home) {
        this.dateline = dateline;
        this.home = home;
    }

    /** Notes people who are said to be guests somewhere. */
    void visit(List<Actor> people, Span words) {
        people.forEach(guest -> guests.putIfAbsent(guest, words));
    }

    /** The country of the host of a meeting, if one can be told. */
    Setting of(Meeting meeting) {
        if (meeting.status() == Status.CANCELLED || meeting.place().country() != null) {
            return Setting.UNKNOWN;
        }
        for (Actor guest : meeting.principals()) {
            Span words = guests.get(guest);
            if (words != null && guest.side().country() != null) {
                return hosted(meeting, guest, words);
            }
        }
        for (Sighting sighting : meeting.sightings()) {
            Setting told = inSentence(meeting, sighting);
            if (told.isKnown()) {
                return told;
            }
        }
        return Setting.UNKNOWN;
    }

    /** The one country of the others. */
    private Setting hosted(Meeting meeting, Actor guest, Span words) {
        Set<String> others = new LinkedHashSet<>();
        for (Actor actor : meeting.principals()) {
            String country = actor.side().country();
            if (country != null && !country.equals(guest.side().country())) {
                others.add(country);
            }
        }
        String host = others.size() == 1 ? others.iterator().next() : null;
        return host == null || isElsewhere(host, guest) ? Setting.UNKNOWN : in(host, words);
    }

    /** Whether the article is filed in a third country, where both may be guests. */
    private boolean isElsewhere(String host, Actor guest) {
        String filed = dateline.country();
        return filed != null
                && !filed.equals(host)
                && !filed.equals(guest.side().country());
    }

    private Setting inSentence(Meeting meeting, Sighting sighting) {
        Match match = sighting.match();
        Sentence sentence = match.lattice().sentence();
        Actor host = host(meeting, match);
        String country = host == null ? null : host.side().country();
        if (country == null) {
            return Setting.UNKNOWN;
        }
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            if (word.equals("at") && residence(sentence, i) > 0) {
                return in(country, sentence.span(i, residence(sentence, i)));
            }
            if ((word.equals("on") || word.equals("during")) && visit(sentence, i) > 0) {
                return in(country, sentence.span(i, visit(sentence, i)));
            }
        }
        return Setting.UNKNOWN;
    }

    /** Who receives the others, else the one who is at home where the article is filed or published. */
    private @Nullable Actor host(Meeting meeting, Match match) {
        Edge verb = match.edge("V").orElse(null);
        if (verb != null
                && verb.reading() instanceof VerbGroup group
                && (group.lemma().equals("receive") || group.lemma().equals("host"))) {
            return meeting.principals()
                    .get(group.passive() ? meeting.principals().size() - 1 : 0);
        }
        String country = dateline.country() != null ? dateline.country() : home.country();
        return meeting.principals().stream()
                .filter(actor -> country != null && country.equals(actor.side().country()))
                .findFirst()
                .orElse(null);
    }

    /** Index after words such as "at the presidential palace" that begin at a token, or 0. */
    private static int residence(Sentence sentence, int at) {
        for (int i = at + 1; i < at + REACH; i++) {
            if (RESIDENCES.contains(sentence.token(i).lower())) {
                return i + 1;
            }
            if (!sentence.token(i).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    /** Index after words such as "on an official visit" that begin at a token and say no place, or 0. */
    private static int visit(Sentence sentence, int at) {
        for (int i = at + 1; i < at + REACH; i++) {
            if (VISITS.contains(sentence.token(i).lower())) {
                boolean elsewhere = sentence.token(i + 1).is("to")
                        && !sentence.token(i + 2).is("our")
                        && !sentence.token(i + 2).is("the");
                return elsewhere ? 0 : i + 1;
            }
        }
        return 0;
    }

    private static Setting in(String country, Span words) {
        return new Setting(new Place(null, country, null), words);
    }
}
