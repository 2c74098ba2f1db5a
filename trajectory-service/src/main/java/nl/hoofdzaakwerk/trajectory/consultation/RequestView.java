package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;

/**
 * A request for money, for the applicant and the region.
 *
 * @param amount asked for, in euros
 * @param asked what the steering group wants to know more
 * @param answered what the applicant says to that
 * @param reason why it was refused
 * @param grantedAmount in euros
 * @param nextStep while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestView(
        UUID id,
        UUID caseId,
        OrganisationAlias organisation,
        RegionCode region,
        String subregion,
        BigDecimal amount,
        String purpose,
        String whyNotMunicipality,
        RequestState state,
        String asked,
        String answered,
        String reason,
        BigDecimal grantedAmount,
        UUID budgetLineId,
        Instant requestedAt,
        NextStepInput nextStep) {

    static RequestView of(CaseRequest request) {
        return new RequestView(
                request.id(),
                request.caseId(),
                request.organisation(),
                request.region(),
                request.subregion().orElse(null),
                request.wanted().amount(),
                request.wanted().purpose(),
                request.wanted().whyNotMunicipality(),
                request.state(),
                request.asked().orElse(null),
                request.answered().orElse(null),
                request.reason().orElse(null),
                request.grantedAmount().orElse(null),
                request.budgetLine().orElse(null),
                request.requestedAt(),
                request.nextStep().map(NextStepInput::of).orElse(null));
    }
}
