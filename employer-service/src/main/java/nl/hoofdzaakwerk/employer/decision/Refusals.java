package nl.hoofdzaakwerk.employer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;

/** Tells refusals to the caller, in the caller's language. */
@ApplicationScoped
public class Refusals {
    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    /** 409: understood, but a rule says no. */
    public Problem refused(List<Refusal> refusals) {
        return Problem.refused(errors(refusals));
    }

    /** 409 for a single refusal. */
    public Problem refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    /** 400: fields that contradict each other or the reference data. */
    public Problem invalid(List<Refusal> refusals) {
        return Problem.invalid(errors(refusals));
    }

    private List<FieldError> errors(List<Refusal> refusals) {
        return refusals.stream().map(this::error).toList();
    }

    private FieldError error(Refusal refusal) {
        var error = FieldError.rule(
                refusal.pointer(),
                refusal.code(),
                language.say(refusal.messageKey(), refusal.arguments().toArray()),
                refusal.rule());
        return refusal.arguments().stream()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .map(error::about)
                .orElse(error);
    }
}
