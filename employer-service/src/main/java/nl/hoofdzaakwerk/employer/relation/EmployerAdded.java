package nl.hoofdzaakwerk.employer.relation;

import java.util.Set;
import java.util.UUID;

/**
 * Told within this service, in the transaction of the registration.
 *
 * @param knownDifferentFrom records of which somebody said that they are other employers
 */
public record EmployerAdded(UUID employerId, Set<UUID> knownDifferentFrom) {
    public EmployerAdded {
        knownDifferentFrom = Set.copyOf(knownDifferentFrom);
    }
}
