package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From which day an employer counts as new, by all that is known now; replaces what was told before (rule D2).
 *
 * @param countsFrom absent when it does not count, or no longer
 */
public record EmployerCountingChanged(
        UUID employerId, RegionCode region, @Nullable LocalDate countsFrom) implements EmployerEvent {
    public EmployerCountingChanged {
        Check.present("employerId", employerId);
        Check.present("region", region);
    }
}
