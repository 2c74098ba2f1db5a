package nl.hoofdzaakwerk.reporting.discipline;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthState;
import nl.hoofdzaakwerk.reporting.discipline.model.Obligation;
import nl.hoofdzaakwerk.reporting.discipline.model.Punctuality;
import nl.hoofdzaakwerk.reporting.discipline.model.ReporterKind;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month of an organisation in a region (F8, P4): states and moments, no numbers of people.
 *
 * @param month its first day
 * @param dueDate last day on which it is received in time
 * @param punctuality as it stands today
 * @param receivedDate day of the first approval; stays when it is opened again; null when it was never received
 * @param approvedDate null unless it is approved
 * @param acceptedDate null unless it is accepted
 * @param lockedDate null unless it is locked
 * @param nextStep what is to be done next, and by when; null once it is locked
 */
@Schema(name = "ReportingMonth")
record MonthView(
        UUID id,
        OrganisationAlias organisation,
        ReporterKind organisationKind,
        RegionCode region,
        LocalDate month,
        Obligation obligation,
        LocalDate dueDate,
        MonthState state,
        Punctuality punctuality,
        LocalDate receivedDate,
        LocalDate approvedDate,
        LocalDate acceptedDate,
        LocalDate lockedDate,
        NextStepInput nextStep) {

    static MonthView of(ReportingMonth month, LocalDate today) {
        return new MonthView(
                month.id(),
                month.organisation(),
                month.kind(),
                month.region(),
                month.month().atDay(1),
                month.obligation(),
                month.dueDate(),
                month.state(),
                month.punctuality(today),
                month.receivedOn(),
                month.approvedOn(),
                month.acceptedOn(),
                month.lockedOn(),
                month.nextStep() == null ? null : NextStepInput.of(month.nextStep()));
    }
}
