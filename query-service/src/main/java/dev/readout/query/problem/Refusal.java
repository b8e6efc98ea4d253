package dev.readout.query.problem;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is refused, with what is wrong and what would be right. */
public final class Refusal extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    private Refusal(ProblemDetail problem, HttpStatus status) {
        super(status, problem, null);
    }

    /** A parameter that this resource does not have. */
    public static Refusal unknownParameter(String name, Collection<String> known) {
        return parameter(
                name,
                null,
                "There is no parameter '" + name + "' here. Known are: " + String.join(", ", known) + ".",
                List.copyOf(known));
    }

    /** A value that this parameter does not take; {@code allowed} are values, or say in words what they look like. */
    public static Refusal badValue(String name, String value, Collection<String> allowed) {
        return parameter(
                name,
                value,
                "Parameter '" + name + "' does not take '" + value + "'. Allowed: " + String.join(", ", allowed) + ".",
                List.copyOf(allowed));
    }

    /** A parameter without which there is no answer. */
    public static Refusal missing(String name, String allowed) {
        return parameter(
                name, null, "Parameter '" + name + "' is missing. It takes " + allowed + ".", List.of(allowed));
    }

    /** A body that is not what this resource takes. */
    public static Refusal badBody(String detail) {
        return of(HttpStatus.BAD_REQUEST, detail);
    }

    /** There is nothing of that name. */
    public static Refusal notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    /** There was something of that name, and it stands no more. */
    public static Refusal gone(String detail) {
        return of(HttpStatus.GONE, detail);
    }

    private static Refusal parameter(String name, @Nullable String value, String detail, List<String> allowed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(URI.create("urn:readout:problem:parameter"));
        problem.setTitle("Parameter not understood");
        problem.setProperty("parameter", name);
        problem.setProperty("value", value);
        problem.setProperty("allowed", allowed);
        return new Refusal(problem, HttpStatus.BAD_REQUEST);
    }

    private static Refusal of(HttpStatus status, String detail) {
        return new Refusal(ProblemDetail.forStatusAndDetail(status, detail), status);
    }
}
