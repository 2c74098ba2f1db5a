package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Whom a case is about: known to the organisation that tabled it, and to nobody else. */
@Entity
@Table(name = "consultation_case_link")
class CaseLink {
    @Id
    private UUID caseId;

    private OrganisationAlias organisation;
    private UUID candidateId;
    private UUID trajectoryId;
    private Instant linkedAt;

    protected CaseLink() {}

    CaseLink(UUID caseId, OrganisationAlias organisation, UUID candidateId, UUID trajectoryId, Instant now) {
        this.caseId = caseId;
        this.organisation = organisation;
        this.candidateId = candidateId;
        this.trajectoryId = trajectoryId;
        this.linkedAt = now;
    }

    UUID caseId() {
        return caseId;
    }

    UUID candidateId() {
        return candidateId;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
