package nl.hoofdzaakwerk.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to take with a match.
 *
 * @param stage where to
 * @param reasonCode why it ends; only with stage ENDED
 * @param employerConsent true: the candidate consents to be introduced to this employer (E5); only with INTRODUCED
 */
@Schema(name = "NewTransition")
record NewTransition(
        @NotNull MatchStage stage,
        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") String reasonCode,
        Boolean employerConsent) {}
