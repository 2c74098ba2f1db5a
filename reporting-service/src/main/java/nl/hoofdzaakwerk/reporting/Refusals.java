package nl.hoofdzaakwerk.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;

/** Puts refusals into words, in the caller's language. */
@ApplicationScoped
public class Refusals {
    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    /** @throws Problem 409 when there is one: understood, but a rule says no */
    public void check(Optional<Refusal> refusal) {
        check(refusal.stream().toList());
    }

    /** @throws Problem 409 with all of them, when there are any */
    public void check(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Problem.refused(said(refusals));
        }
    }

    /** @throws Problem 400 with all of them, when there are any: fields that contradict each other or what is known */
    public void requireValid(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Problem.invalid(said(refusals));
        }
    }

    private List<FieldError> said(List<Refusal> refusals) {
        return refusals.stream().map(this::say).toList();
    }

    private FieldError say(Refusal refusal) {
        return FieldError.rule(
                refusal.pointer(),
                refusal.code(),
                language.say(refusal.key(), refusal.arguments().toArray()),
                refusal.rule());
    }
}
