package nl.hoofdzaakwerk.portal.casework.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;

/** An anonymous case. */
record Case(
        UUID id,
        String organisation,
        String region,
        String subregion,
        String basis,
        UUID trajectoryId,
        UUID meetingId,
        String incomeSource,
        String situation,
        String problem,
        String question,
        String advice,
        String goal,
        String state,
        String result,
        String adviceOfValue,
        LocalDate followedUpOnDate,
        List<Subsidy> subsidies,
        NextStep nextStep)
        implements Open {
    private static final int SHORT = 80;

    /** Money asked for in the case. */
    record Subsidy(UUID requestId, BigDecimal amount, String purpose, String state) {}

    /** The question, cut off where it is long. */
    public String title() {
        return question.length() <= SHORT
                ? question
                : question.substring(0, SHORT).strip() + "…";
    }

    public boolean isBeforeAdvice() {
        return state.equals("PREPARED") || isOnAgenda();
    }

    public boolean isOnAgenda() {
        return state.equals("ON_AGENDA");
    }

    public boolean isAdvised() {
        return state.equals("ADVISED");
    }

    public boolean isOpen() {
        return isBeforeAdvice() || isAdvised();
    }

    public boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }

    public boolean hasSubsidies() {
        return subsidies != null && !subsidies.isEmpty();
    }
}
