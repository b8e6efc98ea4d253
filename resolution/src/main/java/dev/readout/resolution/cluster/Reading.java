package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Sides;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.StandingReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was read in an article, as reports that stand on their own. */
public final class Reading {

    private Reading() {}

    /** The reports of an article, in its order; each knows the keys of the others that it shares two sides with. */
    public static List<Told> of(ArticleReports article) {
        List<Told> alone = alone(article);
        return alone.stream().map(told -> withSiblings(told, alone)).toList();
    }

    private static List<Told> alone(ArticleReports article) {
        Map<String, Integer> ordinals = new HashMap<>();
        var reports = new ArrayList<Told>();
        for (int i = 0; i < article.getReports().size(); i++) {
            MeetingReport report = article.getReports().get(i);
            int ordinal = ordinals.merge(Sides.key(Sides.of(report)), 1, Integer::sum) - 1;
            reports.add(Told.of(standing(article, i, ordinal, report)));
        }
        return reports;
    }

    private static Told withSiblings(Told told, List<Told> all) {
        List<String> siblings = all.stream()
                .filter(each -> !each.equals(told)
                        && each.sides().stream().filter(told.sides()::contains).count() > 1)
                .map(Told::key)
                .toList();
        return siblings.isEmpty() ? told : told.withSiblings(siblings);
    }

    private static StandingReport standing(ArticleReports article, int index, int ordinal, MeetingReport report) {
        return new StandingReport(
                article.getArticleId(),
                article.getRevision(),
                article.getExtractor(),
                index,
                ordinal,
                article.getUrl(),
                article.getPublisher(),
                article.getTitle(),
                article.getPublished(),
                "",
                0L,
                List.of(),
                report);
    }
}
