package dev.readout.enrichment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Extractor;
import dev.readout.resolution.Resolver;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The articles that come with the project, read for real. */
class SeedsTest {

    private static final ExtractorReader READER = new ExtractorReader(Extractor.load());

    @Test
    void givesFiveMeetingsInEveryOrder() throws IOException {
        List<ArticleReports> seeds = seeds();
        List<Meeting> expected = resolved(seeds);

        assertThat(expected).hasSize(5);
        assertThat(expected)
                .filteredOn(meeting -> meeting.getSources().size() == 2)
                .hasSize(1);
        List<List<ArticleReports>> orders = orders(seeds);
        assertThat(orders).hasSize(120);
        for (List<ArticleReports> order : orders) {
            List<ArticleReports> repeated = new ArrayList<>(order);
            repeated.addAll(2, order.subList(0, 2));
            assertThat(resolved(repeated)).isEqualTo(expected);
        }
    }

    @Test
    void everyQuotationIsWhereItSaysItIs() throws IOException {
        for (Article seed : articles()) {
            READER.read(seed).getReports().stream()
                    .flatMap(report -> report.getEvidence().stream())
                    .forEach(evidence -> assertThat(seed.getContent().substring(evidence.getStart(), evidence.getEnd()))
                            .isEqualTo(evidence.getQuotation()));
        }
    }

    private static List<Meeting> resolved(List<ArticleReports> articles) {
        Resolver resolver = new Resolver();
        articles.forEach(resolver::read);
        return resolver.meetings();
    }

    private static List<ArticleReports> seeds() throws IOException {
        return articles().stream().map(READER::read).toList();
    }

    private static List<Article> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            List<Article> articles = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(new Article(
                        file.getFileName().toString(),
                        "1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        ContentType.TEXT_PLAIN,
                        Files.readString(file),
                        Instant.EPOCH));
            }
            return articles;
        }
    }

    private static <T> List<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : items) {
            List<T> rest = new ArrayList<>(items);
            rest.remove(first);
            for (List<T> order : orders(rest)) {
                List<T> whole = new ArrayList<>();
                whole.add(first);
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
