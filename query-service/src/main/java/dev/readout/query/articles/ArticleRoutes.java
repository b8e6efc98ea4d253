package dev.readout.query.articles;

import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /articles} and {@code GET /articles/{id}}. */
@RestController
class ArticleRoutes {

    private static final String REJECTED = "rejected";
    private static final String ANYWHERE = "any";
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    private final Articles articles;
    private final ArticleLists lists;

    ArticleRoutes(Articles articles, ArticleLists lists) {
        this.articles = articles;
        this.lists = lists;
    }

    @GetMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> articles(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, Set.of(REJECTED, "cursor", "limit"));
        Place after = parameters.one("cursor").map(Place::read).orElse(Place.START);
        int limit = parameters.number("limit", 1, LARGEST_LIMIT).orElse(USUAL_LIMIT);
        return parameters
                .one(REJECTED)
                .map(stage -> lists.rejections(stage(stage).orElse(null), after, limit))
                .orElseGet(() -> lists.articles(after, limit));
    }

    @GetMapping(path = "/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> article(@PathVariable("id") String id, @RequestParam MultiValueMap<String, String> given) {
        return articles.article(id, AsOf.of(Parameters.of(given, Set.of(AsOf.NAME))))
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("There is no article '" + id
                        + "', or it was withdrawn. GET /articles lists those there are.")));
    }

    private static Optional<Stage> stage(String written) {
        if (written.equalsIgnoreCase(ANYWHERE)) {
            return Optional.empty();
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(written))
                .findFirst()
                .or(() -> {
                    throw Refusal.badValue(REJECTED, written, stages());
                });
    }

    private static List<String> stages() {
        return Stream.concat(Stream.of(ANYWHERE), Arrays.stream(Stage.values()).map(Enum::name))
                .toList();
    }
}
