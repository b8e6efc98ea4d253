package dev.readout.enrichment.reading;

import dev.readout.enrichment.topology.ArticleReader;
import dev.readout.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of articles. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ArticleReader articleReader() {
        return new ExtractorReader(Extractor.load());
    }
}
