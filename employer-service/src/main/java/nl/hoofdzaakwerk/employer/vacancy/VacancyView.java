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
import nl.hoofdzaakwerk.events.WorkCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy.
 *
 * @param organisation the one that opened it
 * @param openPositions still to be filled; 0 once it has ended
 * @param endedOn absent while it is open
 * @param closingReason absent unless somebody closed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Vacancy")
record VacancyView(
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
        String postcode4,
        Set<WorkCondition> conditions,
        List<String> tasks,
        BigDecimal wagePerHour,
        Integer contractMonths,
        CarvingBody carvedFrom,
        LocalDate opensOn,
        LocalDate closesOn,
        VacancyState state,
        LocalDate endedOn,
        ClosingReason closingReason) {
    static VacancyView of(Vacancy vacancy) {
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
                offer.postcode4().value(),
                offer.conditions(),
                offer.tasks(),
                offer.wage().map(Wage::euros).orElse(null),
                offer.contractMonths().orElse(null),
                offer.carving()
                        .map(carving -> new CarvingBody(carving.from(), carving.tasks()))
                        .orElse(null),
                offer.opensOn(),
                offer.closesOn().orElse(null),
                vacancy.state(),
                vacancy.endedOn().orElse(null),
                vacancy.closingReason().orElse(null));
    }
}
