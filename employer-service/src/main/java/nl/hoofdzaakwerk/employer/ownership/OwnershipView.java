package nl.hoofdzaakwerk.employer.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.OwnerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the contact with an employer passed on.
 *
 * @param employerId the record it was written on; another one than was asked for where records were merged
 * @param from absent when nobody kept the contact before
 * @param by who did it
 * @param reason absent for the first owner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Ownership")
record OwnershipView(
        UUID id,
        UUID employerId,
        OwnerView from,
        OwnerView to,
        OwnerView by,
        LocalDate passedOn,
        Instant recordedAt,
        String reason) {
    static OwnershipView of(OwnershipChange change) {
        return new OwnershipView(
                change.id,
                change.employerId,
                change.fromUser == null ? null : new OwnerView(change.fromUser, change.fromOrganisation),
                new OwnerView(change.toUser, change.toOrganisation),
                new OwnerView(change.passedBy, change.passedByOrganisation),
                change.passedOn,
                change.recordedAt,
                change.reason);
    }
}
