package nl.hoofdzaakwerk.kit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * An answer that is not what was asked for; goes out as {@code application/problem+json} (RFC 9457). It is put into
 * words when it leaves, in the caller's language: the text of a code stands in the bundles under
 * {@code problem.<code>}.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "problem.";

    private final int status;
    private final transient Wording detail;
    private final transient List<FieldError> errors;
    private final transient List<Unsaid> unsaid;

    /** A text that is not yet in any language. */
    private record Wording(String key, Object... arguments) {
        String in(Locale locale) {
            return Language.text(locale, key, arguments);
        }
    }

    /** An error that is not yet in any language. */
    private record Unsaid(String pointer, String code, Wording reason) {
        FieldError in(Locale locale) {
            return FieldError.of(pointer, code, reason.in(locale));
        }
    }

    private Problem(int status, Wording detail, List<FieldError> errors, List<Unsaid> unsaid) {
        super(null, null, false, false);
        this.status = status;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.unsaid = unsaid;
    }

    /** Any status, with one error that carries the code. */
    public static Problem of(int status, String code, Object... arguments) {
        Wording wording = new Wording(KEY + code, arguments);
        return new Problem(status, wording, List.of(), List.of(new Unsaid("", code, wording)));
    }

    /** Any status, with the one error that is the whole of it. */
    public static Problem of(int status, FieldError error) {
        return new Problem(status, new Wording(KEY + "said", error.reason()), List.of(error), List.of());
    }

    /** Any status, and a text alone. */
    static Problem plain(int status, String code, Object... arguments) {
        return new Problem(status, new Wording(KEY + code, arguments), List.of(), List.of());
    }

    /** 404, also where the existence of a thing is a secret. */
    public static Problem notFound() {
        return plain(404, "not-found");
    }

    /** 400: the request cannot be understood; names each field. */
    public static Problem invalid(FieldError... errors) {
        return invalid(List.of(errors));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(400, new Wording(KEY + "invalid"), errors, List.of());
    }

    /** 400: one field or parameter is wrong. */
    public static Problem invalidField(String pointer, String code, Object... arguments) {
        return new Problem(
                400,
                new Wording(KEY + "invalid"),
                List.of(),
                List.of(new Unsaid(pointer, code, new Wording(KEY + code, arguments))));
    }

    /** 409: the request is understood, but a rule refuses it. */
    public static Problem refused(List<FieldError> errors) {
        return new Problem(409, new Wording(KEY + "refused"), errors, List.of());
    }

    public static Problem refused(FieldError... errors) {
        return refused(List.of(errors));
    }

    /** 403, with the reason. */
    public static Problem forbidden(String code, Object... arguments) {
        return plain(403, code, arguments);
    }

    public int status() {
        return status;
    }

    /** For logs and operators. */
    @Override
    public String getMessage() {
        return detail.in(Language.DUTCH);
    }

    Body body(Locale locale) {
        List<FieldError> said = unsaid.isEmpty()
                ? errors
                : unsaid.stream().map(error -> error.in(locale)).toList();
        return new Body(
                "about:blank", status, titleOf(status, locale), detail.in(locale), said.isEmpty() ? null : said);
    }

    /** The wire form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(String type, int status, String title, String detail, List<FieldError> errors) {}

    private static String titleOf(int status, Locale locale) {
        String key = "problem.title." + status;
        if (Language.has(locale, key)) {
            return Language.text(locale, key);
        }
        return Language.text(locale, status < 500 ? "problem.title.other" : "problem.title.ours");
    }
}
