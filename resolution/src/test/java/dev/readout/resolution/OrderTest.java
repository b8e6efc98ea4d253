package dev.readout.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same reports give the same meetings, ids and values, in whatever order they come and however often. */
class OrderTest {

    private static final int SHUFFLES = 1000;

    @Test
    void anyOrderAndRepetitionGivesTheSameMeetings() {
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Random random = new Random(seed);
            List<ArticleReports> articles = RandomNews.articles(random, 3 + random.nextInt(12));
            List<Meeting> expected = inOrder(articles);

            List<ArticleReports> shuffled = new ArrayList<>(articles);
            shuffled.addAll(articles.subList(0, random.nextInt(articles.size())));
            Collections.shuffle(shuffled, random);

            assertThat(inOrder(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void whatWasWithdrawnOrRewrittenLeavesNoTrace() {
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Random random = new Random(seed);
            List<ArticleReports> articles = RandomNews.articles(random, 3 + random.nextInt(12));
            List<ArticleReports> former = RandomNews.articles(random, articles.size() + 4);
            List<ArticleReports> all = new ArrayList<>(former);
            Collections.shuffle(all, random);
            Resolver resolver = new Resolver();
            all.forEach(resolver::read);
            List<ArticleReports> later = new ArrayList<>(articles);
            Collections.shuffle(later, random);
            later.forEach(resolver::read);
            former.subList(articles.size(), former.size()).forEach(each -> resolver.withdraw(each.getArticleId()));

            assertThat(resolver.meetings()).as("seed %d", seed).isEqualTo(inOrder(articles));
        }
    }

    /** An undated report is compared in small blocks only: here blocks grow and shrink across that line. */
    @Test
    void theSizeAtWhichUndatedReportsAreLeftAloneIsNoMatterOfOrder() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<ArticleReports> articles = RandomNews.ofOnePair(random, 60 + random.nextInt(12));
            List<Meeting> expected = inOrder(articles);
            List<ArticleReports> more = RandomNews.ofOnePair(random, 80);
            List<ArticleReports> shuffled = new ArrayList<>(more);
            Collections.shuffle(shuffled, random);
            Resolver resolver = new Resolver();
            shuffled.forEach(resolver::read);
            articles.forEach(resolver::read);
            more.subList(articles.size(), more.size()).forEach(each -> resolver.withdraw(each.getArticleId()));

            assertThat(resolver.meetings()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static List<Meeting> inOrder(List<ArticleReports> articles) {
        Resolver resolver = new Resolver();
        articles.forEach(resolver::read);
        return resolver.meetings();
    }
}
