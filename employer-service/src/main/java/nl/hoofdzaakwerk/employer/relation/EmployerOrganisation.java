package nl.hoofdzaakwerk.employer.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** That an organisation works with an employer, and how it found it; the database adds the first one itself. */
@Entity
@Table(name = "employer_organisation")
class EmployerOrganisation {
    @Id
    UUID id;

    UUID employerId;
    String region;
    String organisation;

    @Enumerated(EnumType.STRING)
    FoundThrough foundThrough;

    String addedBy;
    LocalDate addedOn;

    protected EmployerOrganisation() {}

    EmployerOrganisation(UUID id, Employer employer, Caller caller, FoundThrough foundThrough, LocalDate addedOn) {
        this.id = id;
        this.employerId = employer.id();
        this.region = employer.region().value();
        this.organisation = caller.organisation().value();
        this.foundThrough = foundThrough;
        this.addedBy = caller.user();
        this.addedOn = addedOn;
    }
}
