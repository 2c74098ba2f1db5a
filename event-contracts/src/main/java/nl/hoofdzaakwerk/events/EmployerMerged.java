package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record turned out to be the same employer as another and is read as part of it from now on (rule D3). Whatever else
 * was told about either stays true of the record it was told of.
 *
 * @param employerId the record that was merged
 * @param survivorId the record that took it in
 */
public record EmployerMerged(UUID employerId, UUID survivorId, RegionCode region, LocalDate mergedOn)
        implements EmployerEvent {
    public EmployerMerged {
        Check.present("employerId", employerId);
        Check.present("survivorId", survivorId);
        Check.present("region", region);
        Check.present("mergedOn", mergedOn);
        Check.require(!employerId.equals(survivorId), "survivorId", "is the record itself");
    }
}
