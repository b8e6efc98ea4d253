package dev.readout.resolution;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles with reports for tests. */
public final class Articles {

    private Articles() {}

    /** An article and its reports, each in the form that {@link ReportText} reads. */
    public static ArticleReports article(String id, @Nullable String published, String... reports) {
        return revision("1", id, published, reports);
    }

    public static ArticleReports revision(String revision, String id, @Nullable String published, String... reports) {
        return new ArticleReports(
                id,
                revision,
                "test",
                "https://news.example/" + id,
                "Example News",
                null,
                published,
                "en",
                null,
                Arrays.stream(reports).map(ReportText::read).toList());
    }

    /** The meetings that come of reading the articles in that order. */
    public static List<Meeting> resolved(ArticleReports... articles) {
        Resolver resolver = new Resolver();
        for (ArticleReports article : articles) {
            resolver.read(article);
        }
        return resolver.meetings();
    }

    /** Which articles tell of one meeting each: the articles of a meeting joined by a plus sign. */
    public static Set<String> grouping(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.getSources().stream()
                        .map(Source::getArticleId)
                        .sorted()
                        .collect(Collectors.joining("+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
