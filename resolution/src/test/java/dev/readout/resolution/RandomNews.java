package dev.readout.resolution;

import dev.readout.schemas.ArticleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Articles at random, about few people, places and days, so that very many of their reports nearly agree. */
final class RandomNews {

    private static final List<String> PEOPLE = List.of(
            "Anna Berg = President @ AA",
            "Berg @ AA",
            "= foreign minister @ AA",
            "Otto Lind = Foreign Minister @ AA",
            "Kim Ha-na = President @ BB",
            "Kim Ha Na @ BB",
            "= President @ BB",
            "Carl Dahl = Prime Minister @ CC",
            "Dahl @ CC",
            "Eva Holm = Secretary General @ /UN");
    private static final List<String> PLACES = List.of(
            "in Alba, DD", "in Alba, DD (Old Palace)", "in Brix, DD", "in , DD", "in , AA", "in , AA (Red House)", "");
    private static final List<String> DATES = List.of(
            "on 2024-03-01",
            "on 2024-03-02",
            "on 2024-03-03",
            "on 2024-03-09",
            "on 2024-03",
            "on 2024-02",
            "on 2024",
            "");
    private static final List<String> PUBLISHED =
            List.of("2024-03-01", "2024-03-02", "2024-03-04", "2024-03-10", "2024-03", "2024", "");

    private static final List<String> SECOND_SIDE =
            List.of("Kim Ha-na @ BB", "Kim Ha-na @ BB; Carl Dahl @ CC", "Lee Bo-ra @ BB");

    private RandomNews() {}

    static List<ArticleReports> articles(Random random, int count) {
        var articles = new ArrayList<ArticleReports>();
        for (int i = 0; i < count; i++) {
            String published = pick(random, PUBLISHED);
            String[] reports = new String[1 + random.nextInt(3)];
            for (int j = 0; j < reports.length; j++) {
                reports[j] = report(random);
            }
            articles.add(Articles.revision("r" + random.nextInt(), "article" + i, orNull(published), reports));
        }
        return articles;
    }

    /** Articles about two sides, some of which tell neither their day nor that of the meeting. */
    static List<ArticleReports> ofOnePair(Random random, int count) {
        var articles = new ArrayList<ArticleReports>();
        for (int i = 0; i < count; i++) {
            boolean undated = random.nextInt(4) == 0;
            String date = undated ? "" : "on 2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9) + "; ";
            String place = random.nextBoolean() ? "in Alba, DD; " : "";
            String report = date + place + pick(random, List.of("Anna Berg @ AA", "Otto Lind @ AA"));
            articles.add(Articles.article(
                    "article" + i, undated ? null : "2024-10-01", report + "; " + pick(random, SECOND_SIDE)));
        }
        return articles;
    }

    private static String report(Random random) {
        var fields = new ArrayList<String>();
        fields.add(pick(random, List.of("HELD", "HELD", "PLANNED", "CANCELLED")));
        fields.add(pick(random, List.of("IN_PERSON", "IN_PERSON", "IN_PERSON", "PHONE")));
        fields.add(pick(random, List.of("MAIN", "BACKGROUND")));
        fields.add(pick(random, DATES));
        fields.add(pick(random, PLACES));
        int people = 2 + random.nextInt(3);
        for (int i = 0; i < people; i++) {
            String attendee = i > 1 && random.nextInt(3) == 0 ? "+" : "";
            fields.add(attendee + pick(random, PEOPLE));
        }
        fields.removeIf(String::isEmpty);
        return String.join("; ", fields);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
