package dev.readout.ingest.http;

import dev.readout.ingest.article.JsonArticle;
import dev.readout.ingest.article.Refusal;
import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.ingest.article.Submission;
import dev.readout.ingest.log.ArticleLog;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What the two methods do: one article, a stream of them, a withdrawal. */
final class ArticleHandler {

    /** Media types of articles. */
    static final String ACCEPTED = "application/json, application/x-ndjson, text/plain, text/html";

    private final Intake intake;
    private final ArticleStream stream;
    private final ArticleLog log;
    private final Scheduler waiting;
    private final Tally tally;
    private final int limit;

    /**
     * @param waiting runs what may have to wait
     * @param limit longest article, in bytes
     */
    ArticleHandler(Intake intake, ArticleStream stream, ArticleLog log, Scheduler waiting, Tally tally, int limit) {
        this.intake = intake;
        this.stream = stream;
        this.log = log;
        this.waiting = waiting;
        this.tally = tally;
        this.limit = limit;
    }

    Mono<ServerResponse> post(ServerRequest request) {
        log.requireOpen();
        MediaType type = type(request);
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "application/json" -> one(request, JsonArticle::read);
            case "text/plain", "text/html" ->
                one(request, body -> TextArticle.read(type, request.headers().asHttpHeaders(), body));
            case "application/x-ndjson" -> many(request);
            default ->
                throw new Refusal(
                        Reason.UNSUPPORTED_TYPE,
                        "Content-Type is " + type + "; articles are taken as " + ACCEPTED + ".");
        };
    }

    Mono<ServerResponse> delete(ServerRequest request) {
        String id = request.pathVariable("id");
        if (!id.matches("[0-9a-f]{32}")) {
            throw new Refusal(
                    Reason.MALFORMED,
                    "An article id is 32 lower-case hexadecimal digits, as POST /articles answers it.");
        }
        return Mono.fromCallable(() -> log.withdraw(id))
                .subscribeOn(waiting)
                .flatMap(Mono::fromFuture)
                .doOnSuccess(stored -> tally.withdrawn())
                .then(ServerResponse.accepted().bodyValue(Map.of("id", id)));
    }

    private Mono<ServerResponse> one(ServerRequest request, Function<byte[], Submission> reading) {
        return RequestBody.of(request)
                .bytes(limit, this::tooLarge)
                .publishOn(waiting)
                .map(body -> intake.take(body.length, () -> reading.apply(body)))
                .flatMap(pending -> Mono.fromFuture(pending.stored()).thenReturn(pending))
                .doOnSuccess(stored -> tally.accepted())
                .flatMap(stored -> ServerResponse.accepted()
                        .location(URI.create("/articles/" + stored.id()))
                        .bodyValue(Map.of("id", stored.id(), "revision", stored.revision())));
    }

    private Mono<ServerResponse> many(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(stream.receipts(RequestBody.of(request).stream()), Receipt.class);
    }

    private static MediaType type(ServerRequest request) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        String coding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new Refusal(
                    Reason.UNSUPPORTED_TYPE, "Content-Encoding is " + coding + "; articles are taken uncompressed.");
        }
        try {
            return request.headers()
                    .contentType()
                    .orElseThrow(() -> new Refusal(
                            Reason.UNSUPPORTED_TYPE,
                            "There is no Content-Type; articles are taken as " + ACCEPTED + "."));
        } catch (InvalidMediaTypeException e) {
            throw new Refusal(Reason.UNSUPPORTED_TYPE, "Content-Type cannot be read: " + e.getMessage() + ".");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(
                Reason.TOO_LARGE,
                "An article may have " + limit + " bytes. Send less of it, or raise READOUT_ARTICLE_MAX_BYTES.");
    }
}
