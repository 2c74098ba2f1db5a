package nl.hoofdzaakwerk.employer.pressure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.pressure.model.Claim;
import nl.hoofdzaakwerk.employer.pressure.model.ClaimState;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is about to call an employer (rule X8); shown to all who may see the employer.
 *
 * @param claimedBy login name of who claimed, to know whom to ask
 * @param untilDate last day
 * @param renewals how often it was renewed
 * @param nextStep what the holder is to do; while it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EmployerClaim")
record ClaimView(
        UUID id,
        UUID employerId,
        String organisation,
        String claimedBy,
        ActivityPurpose purpose,
        LocalDate fromDate,
        LocalDate untilDate,
        int renewals,
        ClaimState state,
        NextStepInput nextStep) {
    static ClaimView of(Claim claim, LocalDate today) {
        var state = claim.state(today);
        return new ClaimView(
                claim.id(),
                claim.employerId(),
                claim.organisation().value(),
                claim.claimedBy(),
                claim.purpose(),
                claim.from(),
                claim.until(),
                claim.renewals(),
                state,
                claim.nextStep()
                        .filter(_ -> state == ClaimState.ACTIVE)
                        .map(NextStepInput::of)
                        .orElse(null));
    }
}
