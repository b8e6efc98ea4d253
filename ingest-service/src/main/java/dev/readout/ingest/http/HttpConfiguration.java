package dev.readout.ingest.http;

import dev.readout.ingest.log.ArticleLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The way in over HTTP, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
class HttpConfiguration {

    /** For work that may have to wait: virtual threads, because what bounds that work is memory and not threads. */
    @Bean(destroyMethod = "dispose")
    Scheduler waiting() {
        return Schedulers.fromExecutorService(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("intake-", 0).factory()));
    }

    @Bean
    Tally tally(MeterRegistry meters) {
        return new Tally(meters);
    }

    @Bean
    Intake intake(ArticleLog log) {
        return new Intake(log, InstantSource.system(), Runtime.getRuntime().maxMemory());
    }

    @Bean
    ArticleStream articleStream(Intake intake, Scheduler waiting, Tally tally, HttpSettings settings) {
        return new ArticleStream(intake, waiting, tally, settings.articleMax());
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            Intake intake,
            ArticleStream stream,
            ArticleLog log,
            Scheduler waiting,
            Tally tally,
            HttpSettings settings) {
        var handler = new ArticleHandler(intake, stream, log, waiting, tally, settings.articleMax());
        return new ArticleRoutes(handler, tally).routes();
    }
}
