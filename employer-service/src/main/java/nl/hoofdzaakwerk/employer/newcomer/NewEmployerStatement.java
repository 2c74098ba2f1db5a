package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/** What was told last about an employer: from which day it counts as new, or that it no longer does. */
@Entity
@Table(name = "new_employer_statement")
class NewEmployerStatement {
    @Id
    UUID employerId;

    String region;

    /** Null when it no longer counts. */
    LocalDate countsFrom;

    protected NewEmployerStatement() {}

    NewEmployerStatement(UUID employerId, RegionCode region) {
        this.employerId = employerId;
        this.region = region.value();
    }
}
