package nl.hoofdzaakwerk.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to take with a match.
 *
 * @param stage where to
 * @param reasonCode why it ends; only with stage ENDED
 * @param party who ends it; the reason then has to lie with that party or with both; only with stage ENDED
 * @param employerConsent true: the candidate says yes to this employer now, which is kept as an answer (E5, X16); only
 *     with INTRODUCED
 * @param disclosure how much this employer may know; only with employerConsent, absent is what the card says
 */
@Schema(name = "NewTransition")
record NewTransition(
        @NotNull MatchStage stage,

        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}", message = "constraint.pattern.code")
        String reasonCode,

        Party party,
        Boolean employerConsent,
        DisclosureLevel disclosure) {

    boolean givesConsent() {
        return Boolean.TRUE.equals(employerConsent);
    }
}
