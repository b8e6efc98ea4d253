package dev.readout.query.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Requests of each kind, drawn with the skew of the invented meetings. The same seed gives the same requests. */
final class Requests {

    private static final List<String> STATES = List.of(
            "AD", "AE", "AF", "AG", "AM", "AO", "AT", "AZ", "BG", "BR", "CN", "DE", "FR", "IN", "KZ", "PT", "RU", "SC",
            "TM", "US");

    private Requests() {}

    /** By name, what makes the next request. */
    static Map<String, Function<Random, String>> kinds() {
        Map<String, Function<Random, String>> kinds = new LinkedHashMap<>();
        kinds.put("newest", random -> "/meetings?to=" + date(random));
        kinds.put("country", random -> "/meetings?country=" + state(random));
        kinds.put(
                "country, status, from",
                random -> "/meetings?status=planned&country=" + state(random) + "&from=" + year(random));
        kinds.put("two countries", random -> "/meetings?country=" + state(random) + "&country=" + state(random));
        kinds.put("between", random -> "/meetings?between=AD," + STATES.get(1 + random.nextInt(STATES.size() - 1)));
        kinds.put("person", random -> "/meetings?person=p" + random.nextInt(300));
        kinds.put(
                "place, level, range",
                random -> "/meetings?level=minister&place=" + word(random, 300) + "&from=" + year(random));
        kinds.put("topic, outcome", random -> "/meetings?outcome=mou&topic=" + word(random, 60));
        kinds.put(
                "publisher, minSources",
                random -> "/meetings?minSources=3&publisher=publisher%20" + random.nextInt(100));
        kinds.put("asOf", random -> "/meetings?country=" + state(random) + "&asOf=" + date(random) + "T00:00:00Z");
        kinds.put("q: one word", random -> "/meetings?q=" + word(random, 6000));
        kinds.put("q: common word", random -> "/meetings?q=president&to=" + date(random));
        kinds.put("q: word and country", random -> "/meetings?q=" + word(random, 600) + "&country=" + state(random));
        kinds.put(
                "q: two words, relevance",
                random -> "/meetings?sort=relevance&q=" + word(random, 200) + "%20" + word(random, 200));
        kinds.put("q: common, relevance", random -> "/meetings?sort=relevance&q=talks&to=" + date(random));
        kinds.put("people?q=", random -> "/people?q=" + word(random, 8000).substring(0, 4));
        kinds.put("people/{id}/meetings", random -> "/people/p" + random.nextInt(300) + "/meetings");
        kinds.put("articles", random -> "/articles?limit=" + (10 + random.nextInt(90)));
        kinds.put("articles?rejected=", random -> "/articles?rejected=resolve&limit=" + (10 + random.nextInt(90)));
        return kinds;
    }

    private static String state(Random random) {
        return STATES.get(random.nextInt(STATES.size()));
    }

    private static String year(Random random) {
        return Integer.toString(2010 + random.nextInt(15));
    }

    private static String date(Random random) {
        return year(random) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    /** As {@code syllables} of many-meetings.sql makes them. */
    private static String word(Random random, int many) {
        int n = random.nextInt(many);
        return part(n, "ka mi ro len da vi sa tor ne ju bar li po gan el fu shi mar o te")
                + part(n / 20, "ra nov di les mo tan ri so ko ben as va lin ur pe za gi hol mu ya")
                + part(n / 400, "n va sky to ri dze lo mann i sen ez ova ko bi ur as ya ti el oglu");
    }

    private static String part(int n, String syllables) {
        return syllables.split(" ", -1)[n % 20];
    }
}
