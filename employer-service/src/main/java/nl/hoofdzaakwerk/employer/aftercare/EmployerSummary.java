package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckInState;
import nl.hoofdzaakwerk.employer.aftercare.model.ContactFunction;
import nl.hoofdzaakwerk.employer.aftercare.model.DisclosedWork;
import nl.hoofdzaakwerk.employer.aftercare.model.EmployerGuidance;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.WorkCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be given to the employer about a placement (rule X14): the work, what was agreed on with the employer, and
 * of the person what the client released, which is nothing unless the coach recorded otherwise.
 *
 * @param contactFunction whom the employer can call
 * @param evaluationDates when somebody asks how it goes
 * @param disclosure how much the client released
 * @param needs what helps at work; absent when not released
 * @param told in the client's own words; absent when not released
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "EmployerSummary")
record EmployerSummary(
        UUID placementId,
        PlacementKind kind,
        int hoursPerWeek,
        LocalDate startDate,
        LocalDate expectedEndDate,
        LocalDate endDate,
        LocalDate psychoEducationDate,
        ContactFunction contactFunction,
        List<LocalDate> evaluationDates,
        DisclosureLevel disclosure,
        List<WorkCondition> needs,
        String told) {
    static EmployerSummary of(
            Placement placement, EmployerGuidance.Given given, List<CheckIn> checkIns, DisclosedWork recorded) {
        var released = recorded.released();
        return new EmployerSummary(
                placement.id,
                placement.kind,
                placement.hoursPerWeek,
                placement.startDate,
                placement.expectedEndDate,
                placement.endDate,
                given.psychoEducation().orElse(null),
                given.contactFunction().orElse(null),
                checkIns.stream()
                        .filter(checkIn -> checkIn.state() == CheckInState.OPEN)
                        .map(CheckIn::plannedDate)
                        .toList(),
                released.level(),
                released.needs(),
                released.told().orElse(null));
    }
}
