package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.vacancy.model.ClosingReason;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** That a vacancy was opened again, and how it had ended before; never changed. */
@Entity
@Table(name = "vacancy_reopening")
class VacancyReopening {
    @Id
    UUID id;

    UUID vacancyId;
    String region;
    String organisation;

    @Enumerated(EnumType.STRING)
    VacancyState endedAs;

    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    ClosingReason closingReason;

    LocalDate reopenedOn;
    String reopenedBy;

    protected VacancyReopening() {}

    /** @param ended the vacancy as it had ended, not open yet */
    VacancyReopening(UUID id, Vacancy ended, Caller caller, LocalDate today) {
        this.id = id;
        this.vacancyId = ended.id();
        this.region = ended.region().value();
        this.organisation = caller.organisation().value();
        this.endedAs = ended.state();
        this.endedOn = ended.endedOn().orElse(null);
        this.closingReason = ended.closingReason().orElse(null);
        this.reopenedOn = today;
        this.reopenedBy = caller.username();
    }
}
