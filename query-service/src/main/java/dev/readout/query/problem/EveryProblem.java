package dev.readout.query.problem;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** Whatever goes wrong is answered as problem details: what Spring refuses by itself (404, 405, 406), what we refuse, and what fails. */
@RestControllerAdvice
class EveryProblem extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EveryProblem.class);
    private static final String SOON = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseIsAway(DataAccessResourceFailureException e) {
        LOG.warn("PostgreSQL does not answer: {}", e.getMessage());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "PostgreSQL does not answer. Try again in a moment.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", SOON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(RuntimeException e) {
        LOG.error("A request failed.", e);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "This should not have happened; the service's log says more.");
        return ResponseEntity.internalServerError().body(Objects.requireNonNull(problem));
    }
}
