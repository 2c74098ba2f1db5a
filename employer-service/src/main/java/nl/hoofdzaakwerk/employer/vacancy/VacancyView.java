package nl.hoofdzaakwerk.employer.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.vacancy.model.ClosingReason;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.employer.vacancy.model.Wage;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy.
 *
 * @param organisation the one that opened it
 * @param openPositions still to be filled; 0 once it has ended
 * @param endedOn absent while it is open
 * @param closingReason absent unless somebody closed it
 * @param sharedWithVum whether it is found through VUM
 * @param owner user who looks after it; absent for those of before owners were kept
 * @param nextStep what is done next and by when; absent once it has ended (rule P6)
 * @param taskKinds absent when not told
 * @param jobCoachAccess absent when not asked
 * @param leastDisclosure how much the employer has to know of who takes it; absent is nothing
 * @param countsForJobAgreement absent when not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Vacancy")
public record VacancyView(
        UUID id,
        UUID employerId,
        String region,
        String organisation,
        String title,
        String occupation,
        int positions,
        int openPositions,
        int minimumHours,
        int maximumHours,
        List<WorkSlotBody> timetable,
        String postcode4,
        Set<WorkCondition> conditions,
        DemandsBody demands,
        WorkProfileBody workProfile,
        List<String> tasks,
        BigDecimal wagePerHour,
        Integer contractMonths,
        CarvingBody carvedFrom,
        LocalDate startDate,
        LocalDate opensOn,
        LocalDate closesOn,
        VacancyState state,
        LocalDate endedOn,
        ClosingReason closingReason,
        boolean sharedWithVum,
        String owner,
        NextStepInput nextStep,
        Set<WorkTask> taskKinds,
        Boolean jobCoachAccess,
        DisclosureLevel leastDisclosure,
        Boolean countsForJobAgreement) {
    /** As callers in its region see it. */
    public static VacancyView of(Vacancy vacancy) {
        var offer = vacancy.offer();
        return new VacancyView(
                vacancy.id(),
                vacancy.employerId(),
                vacancy.region().value(),
                vacancy.organisation().value(),
                offer.title(),
                offer.occupation().value(),
                offer.positions(),
                vacancy.openPositions(),
                offer.hours().minimum(),
                offer.hours().maximum(),
                offer.timetable().slots().stream().map(WorkSlotBody::of).toList(),
                offer.postcode4().value(),
                offer.conditions(),
                DemandsBody.of(offer.demands()),
                offer.workProfile().map(WorkProfileBody::of).orElse(null),
                offer.tasks(),
                offer.wage().map(Wage::euros).orElse(null),
                offer.contractMonths().orElse(null),
                offer.carving()
                        .map(carving -> new CarvingBody(carving.from(), carving.tasks()))
                        .orElse(null),
                offer.startDate().orElse(null),
                offer.opensOn(),
                offer.closesOn().orElse(null),
                vacancy.state(),
                vacancy.endedOn().orElse(null),
                vacancy.closingReason().orElse(null),
                offer.sharedWithVum(),
                vacancy.owner().orElse(null),
                vacancy.nextStep().map(NextStepInput::of).orElse(null),
                offer.taskKinds().orElse(null),
                offer.targetGroup().jobCoachAccess().orElse(null),
                offer.targetGroup().leastDisclosure().orElse(null),
                offer.targetGroup().countsForJobAgreement().orElse(null));
    }
}
