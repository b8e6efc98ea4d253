package dev.readout.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.readout.ingest.article.Fault;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The answer to one line of a stream. */
sealed interface Receipt {

    /** Number of the line, from 1; empty lines are counted but not answered. */
    long line();

    /**
     * Stored.
     *
     * @param status 202
     * @param id of the article
     * @param revision of the article
     * @param location path of the article
     */
    record Accepted(long line, int status, String id, String revision, String location) implements Receipt {
        static Accepted of(long line, Intake.Pending stored) {
            return new Accepted(
                    line, HttpStatus.ACCEPTED.value(), stored.id(), stored.revision(), "/articles/" + stored.id());
        }
    }

    /** Not stored: problem details. */
    record Refused(
            long line,
            String type,
            String title,
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors)
            implements Receipt {
        static Refused of(long line, Problem problem) {
            return new Refused(
                    line, problem.type(), problem.title(), problem.status(), problem.detail(), problem.errors());
        }
    }
}
