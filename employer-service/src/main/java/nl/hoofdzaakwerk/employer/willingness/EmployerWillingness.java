package nl.hoofdzaakwerk.employer.willingness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.willingness.model.Band;
import nl.hoofdzaakwerk.employer.willingness.model.Willingness;

/** The level of an employer as it is today, kept so that employers can be put in its order. */
@Entity
@Table(name = "employer_willingness")
class EmployerWillingness {
    @Id
    UUID employerId;

    String region;
    int level;

    @Enumerated(EnumType.STRING)
    Band band;

    LocalDate fallsBelowOn;
    LocalDate changesOn;

    /** A record that was merged is shown as the one that took it in. */
    boolean merged;

    protected EmployerWillingness() {}

    EmployerWillingness(UUID employerId, String region) {
        this.employerId = employerId;
        this.region = region;
    }

    void take(Willingness willingness, boolean wasMerged) {
        merged = wasMerged;
        level = willingness.level();
        band = willingness.band();
        fallsBelowOn = willingness.fallsBelow().orElse(null);
        changesOn = willingness.changes().orElse(null);
    }
}
