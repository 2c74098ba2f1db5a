package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * An application that waits for a place.
 *
 * @param arrival lower came earlier
 * @param admissible divisions whose rules it meets, of the one it wants and those below (rule F2)
 */
public record Waiting(UUID application, RegionCode region, Division wanted, long arrival, Set<Division> admissible) {
    public Waiting {
        admissible = Set.copyOf(admissible);
    }
}
