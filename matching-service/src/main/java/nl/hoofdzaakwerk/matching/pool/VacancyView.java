package nl.hoofdzaakwerk.matching.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.FreshFor;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyTopic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy that is open to matching.
 *
 * @param openPositions as the employer-service told last
 * @param closingDate last day open; null when it has no end
 * @param fresh whether it was told recently enough by the rules in force (X20)
 * @param notTold what can still be asked, in the order in which to ask (X20)
 * @param terms timetable and demands, as told
 */
@Schema(name = "Vacancy")
record VacancyView(
        UUID id,
        UUID employerId,
        String employerName,
        RegionCode region,
        OrganisationAlias organisation,
        String title,
        IscoCode occupation,
        int minimumHours,
        int maximumHours,
        int openPositions,
        Postcode4 postcode4,
        Set<WorkCondition> conditions,
        LocalDate openingDate,
        LocalDate closingDate,
        Instant updatedAt,
        boolean fresh,
        Set<VacancyTopic> notTold,
        VacancyTerms terms) {

    static VacancyView of(Vacancy vacancy, FreshFor freshFor, LocalDate today) {
        return new VacancyView(
                vacancy.id(),
                vacancy.employerId(),
                vacancy.employerName(),
                vacancy.region(),
                vacancy.organisation(),
                vacancy.title(),
                vacancy.occupation(),
                vacancy.minimumHours(),
                vacancy.maximumHours(),
                vacancy.openPositions(),
                vacancy.postcode4(),
                vacancy.conditions(),
                vacancy.opensOn(),
                vacancy.closesOn(),
                vacancy.updatedAt(),
                freshFor.isVacancyFresh(vacancy.updatedAt(), today),
                VacancyTopic.notToldBy(vacancy.profile(0)),
                vacancy.terms());
    }
}
