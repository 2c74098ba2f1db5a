package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record that had been merged stands by itself again (rule D3).
 *
 * @param employerId the record that had been merged
 * @param formerSurvivorId the record that had taken it in
 */
public record EmployerUnmerged(UUID employerId, UUID formerSurvivorId, RegionCode region, LocalDate unmergedOn)
        implements EmployerEvent {
    public EmployerUnmerged {
        Check.present("employerId", employerId);
        Check.present("formerSurvivorId", formerSurvivorId);
        Check.present("region", region);
        Check.present("unmergedOn", unmergedOn);
        Check.require(!employerId.equals(formerSurvivorId), "formerSurvivorId", "is the record itself");
    }
}
