package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** An answer that is not what was asked for; goes out as {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<FieldError> errors;

    private Problem(int status, String title, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
    }

    /** Any status, with one error that carries the code. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, titleOf(status), detail, List.of(FieldError.of("", code, detail)));
    }

    public static Problem of(int status, String detail, List<FieldError> errors) {
        return new Problem(status, titleOf(status), detail, errors);
    }

    /** 404, also where the existence of a thing is a secret. */
    public static Problem notFound() {
        return new Problem(404, titleOf(404), "There is nothing here that you may see", List.of());
    }

    /** 400: the request cannot be understood; names each field. */
    public static Problem invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(400, titleOf(400), "The request is not valid", errors);
    }

    /** 409: the request is understood, but a rule refuses it. */
    public static Problem refused(List<FieldError> errors) {
        return new Problem(409, titleOf(409), "A rule refuses this", errors);
    }

    public static Problem refused(FieldError... errors) {
        return refused(List.of(errors));
    }

    public static Problem forbidden(String detail) {
        return new Problem(403, titleOf(403), detail, List.of());
    }

    public int status() {
        return status;
    }

    Body body() {
        return new Body("about:blank", status, title, getMessage(), errors.isEmpty() ? null : errors);
    }

    /** The wire form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(String type, int status, String title, String detail, List<FieldError> errors) {}

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "Invalid request";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Refused";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 428 -> "Precondition required";
            case 503 -> "Not available now";
            default -> status < 500 ? "Request refused" : "Something went wrong here";
        };
    }
}
