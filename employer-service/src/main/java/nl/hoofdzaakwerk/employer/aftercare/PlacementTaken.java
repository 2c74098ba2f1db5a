package nl.hoofdzaakwerk.employer.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Told within this service, in the transaction that took in a new placement with an employer.
 *
 * @param vacancyId empty when the work was no open vacancy
 * @param matchId empty when it did not come from a matching meeting
 */
public record PlacementTaken(
        UUID placementId, UUID employerId, Optional<UUID> vacancyId, Optional<UUID> matchId, LocalDate startDate) {}
