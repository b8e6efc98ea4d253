package dev.readout.enrichment.topology;

import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;

/** Reads the meetings that an article reports. Pure and safe for use by several threads. */
@FunctionalInterface
public interface ArticleReader {

    /** What the article reports; the same article always gives the same. */
    ArticleReports read(Article article);
}
