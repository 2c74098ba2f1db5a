package nl.hoofdzaakwerk.portal.casework.caserequest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;

/** Money asked for in a case, and what the steering group said to it. */
record CaseRequest(
        UUID id,
        UUID caseId,
        String organisation,
        String region,
        String subregion,
        String state,
        BigDecimal amount,
        BigDecimal grantedAmount,
        String purpose,
        String whyNotMunicipality,
        String asked,
        String answered,
        String reason,
        Instant requestedAt,
        NextStep nextStep)
        implements Open {

    public boolean isSubmitted() {
        return state.equals("SUBMITTED");
    }

    /** Whether the steering group asked something that has no answer yet. */
    public boolean isQuestioned() {
        return state.equals("MORE_INFORMATION");
    }

    public boolean isOpen() {
        return isSubmitted() || isQuestioned();
    }
}
