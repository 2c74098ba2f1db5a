package nl.hoofdzaakwerk.trajectory.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;

/**
 * A candidate as the caller may see it.
 *
 * @param cardId pseudonym under which matching knows the candidate
 * @param organisation the treating GGZ institution
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
        Health health,
        WishesInput wishes,
        Instant registeredAt) {

    static CandidateView of(Candidate candidate, Optional<Health> health) {
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
            String subregion) {

        static Summary of(Candidate candidate) {
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
                    candidate.place().subregion());
        }
    }
}
