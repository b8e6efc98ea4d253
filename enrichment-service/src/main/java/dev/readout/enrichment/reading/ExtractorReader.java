package dev.readout.enrichment.reading;

import dev.readout.enrichment.topology.ArticleReader;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extraction;
import dev.readout.extraction.Extractor;
import dev.readout.resolution.identity.Identification;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;

/** Reads articles with the extraction library, and says what it read in the records of the contract. */
public final class ExtractorReader implements ArticleReader {

    private final Extractor extractor;

    public ExtractorReader(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public ArticleReports read(Article article) {
        Extraction extraction = extractor.extract(new dev.readout.extraction.Article(
                article.getId(),
                article.getContent(),
                switch (article.getContentType()) {
                    case TEXT_PLAIN -> ContentType.TEXT;
                    case TEXT_HTML -> ContentType.HTML;
                },
                article.getUrl(),
                article.getPublisher(),
                article.getPublished(),
                article.getTitle()));
        return Identification.of(new ArticleReports(
                article.getId(),
                article.getRevision(),
                extractor.version(),
                article.getUrl(),
                article.getPublisher(),
                extraction.title(),
                extraction.published() == null ? null : extraction.published().toString(),
                extraction.language(),
                extraction.unsupported(),
                extraction.reports().stream()
                        .map(report -> ReportRecord.of(report, article))
                        .toList()));
    }
}
