package nl.hoofdzaakwerk.portal.casework.consultation;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;

/** What a meeting decided in a case, and who carries it out. */
record Decision(
        UUID id,
        UUID caseId,
        String organisation,
        String state,
        String text,
        String outcome,
        LocalDate decidedOnDate,
        NextStep nextStep)
        implements Open {

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
