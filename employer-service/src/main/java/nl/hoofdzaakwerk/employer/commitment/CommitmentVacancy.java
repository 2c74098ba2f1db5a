package nl.hoofdzaakwerk.employer.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** That a vacancy gives shape to promised places. */
@Entity
@Table(name = "commitment_vacancy")
class CommitmentVacancy {
    @Id
    UUID vacancyId;

    UUID commitmentId;
    String region;
    LocalDate linkedOn;
    String linkedBy;

    protected CommitmentVacancy() {}

    CommitmentVacancy(UUID vacancyId, Commitment commitment, LocalDate linkedOn, Caller by) {
        this.vacancyId = vacancyId;
        this.commitmentId = commitment.id();
        this.region = commitment.region().value();
        this.linkedOn = linkedOn;
        this.linkedBy = by.username();
    }
}
