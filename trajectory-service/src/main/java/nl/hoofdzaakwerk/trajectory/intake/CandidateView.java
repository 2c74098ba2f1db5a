package nl.hoofdzaakwerk.trajectory.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup;

/**
 * A candidate as the caller may see it.
 *
 * @param cardId pseudonym under which matching knows the candidate
 * @param organisation the treating GGZ institution
 * @param priorityGroups which of the municipality's groups the candidate is in today, its first one first (A14)
 * @param health only for the treating side
 * @param wishes absent until recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateView(
        UUID id,
        UUID cardId,
        OrganisationAlias organisation,
        String givenName,
        String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        String municipality,
        RegionCode region,
        String subregion,
        Postcode4 postcode4,
        BenefitKind benefit,
        boolean canAndWantsToWork,
        List<PriorityGroup> priorityGroups,
        Health health,
        WishesInput wishes,
        Instant registeredAt) {

    static CandidateView of(Candidate candidate, Optional<Health> health, List<PriorityGroup> priorityGroups) {
        return new CandidateView(
                candidate.id(),
                candidate.cardId(),
                candidate.organisation(),
                candidate.name().givenName(),
                candidate.name().familyNamePrefix(),
                candidate.name().familyName(),
                candidate.birthDate(),
                candidate.place().municipality(),
                candidate.place().region(),
                candidate.place().subregion(),
                candidate.place().postcode4(),
                candidate.benefit(),
                candidate.canAndWantsToWork(),
                priorityGroups,
                health.orElse(null),
                candidate.wishes().map(WishesInput::of).orElse(null),
                candidate.registeredAt());
    }

    /** As much as lists show. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            UUID id,
            UUID cardId,
            OrganisationAlias organisation,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            RegionCode region,
            String subregion,
            List<PriorityGroup> priorityGroups) {

        static Summary of(Candidate candidate, List<PriorityGroup> priorityGroups) {
            return new Summary(
                    candidate.id(),
                    candidate.cardId(),
                    candidate.organisation(),
                    candidate.name().givenName(),
                    candidate.name().familyNamePrefix(),
                    candidate.name().familyName(),
                    candidate.birthDate(),
                    candidate.place().municipality(),
                    candidate.place().region(),
                    candidate.place().subregion(),
                    priorityGroups);
        }
    }
}
