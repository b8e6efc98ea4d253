package dev.readout.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.readout.ingest.article.Fault;
import dev.readout.ingest.article.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * An error as problem details (RFC 9457).
 *
 * @param type name of the kind of problem, for programs
 * @param title the same for people
 * @param status HTTP status
 * @param detail what is wrong this time and what to do about it
 * @param errors field by field; left out if no field is to blame
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    private static final String TYPES = "urn:readout:problem:";

    static Problem of(Refusal refusal) {
        return switch (refusal.reason()) {
            case MALFORMED -> problem("malformed", "Cannot be read", HttpStatus.BAD_REQUEST, refusal);
            case INVALID -> problem("invalid", "Not an article", HttpStatus.BAD_REQUEST, refusal);
            case TOO_LARGE -> problem("too-large", "Too large", HttpStatus.CONTENT_TOO_LARGE, refusal);
            case UNSUPPORTED_TYPE ->
                problem("unsupported-type", "Unsupported media type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, refusal);
            case UNAVAILABLE -> problem("unavailable", "Cannot be stored now", HttpStatus.SERVICE_UNAVAILABLE, refusal);
        };
    }

    static Problem notFound(String path) {
        return new Problem(
                TYPES + "not-found",
                "Nothing here",
                HttpStatus.NOT_FOUND.value(),
                "There is nothing at " + path
                        + ". Send articles with POST to /articles; /openapi.json says all there is.",
                List.of());
    }

    static Problem methodNotAllowed(String method, String path, String allowed) {
        return new Problem(
                TYPES + "method-not-allowed",
                "Method not allowed",
                HttpStatus.METHOD_NOT_ALLOWED.value(),
                method + " cannot be done to " + path + "; " + allowed + " can.",
                List.of());
    }

    static Problem unexpected() {
        return new Problem(
                TYPES + "unexpected",
                "Failure",
                HttpStatus.INTERNAL_SERVER_ERROR.value(),
                "This should not have happened; the service's log says what did. Nothing was stored.",
                List.of());
    }

    private static Problem problem(String type, String title, HttpStatus status, Refusal refusal) {
        return new Problem(TYPES + type, title, status.value(), refusal.detail(), refusal.faults());
    }
}
