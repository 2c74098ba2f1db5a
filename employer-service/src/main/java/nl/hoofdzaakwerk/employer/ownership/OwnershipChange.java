package nl.hoofdzaakwerk.employer.ownership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** That the contact with an employer passed to somebody, as it is kept for good. */
@Entity
@Table(name = "employer_ownership")
class OwnershipChange {
    @Id
    UUID id;

    UUID employerId;
    String region;
    String fromUser;
    String fromOrganisation;
    String toUser;
    String toOrganisation;
    String passedBy;
    String passedByOrganisation;
    LocalDate passedOn;
    Instant recordedAt;
    String reason;

    protected OwnershipChange() {}

    OwnershipChange(
            UUID id, Employer employer, Owner to, Caller by, String reason, LocalDate passedOn, Instant recordedAt) {
        this.id = id;
        this.employerId = employer.id();
        this.region = employer.region().value();
        Optional<Owner> from = employer.owner();
        this.fromUser = from.map(Owner::user).orElse(null);
        this.fromOrganisation = from.map(owner -> owner.organisation().value()).orElse(null);
        this.toUser = to.user();
        this.toOrganisation = to.organisation().value();
        this.passedBy = by.user();
        this.passedByOrganisation = by.organisation().value();
        this.passedOn = passedOn;
        this.recordedAt = recordedAt;
        this.reason = reason;
    }
}
