package nl.hoofdzaakwerk.employer.aftercare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.WorkPeriod;
import nl.hoofdzaakwerk.employer.vacancy.model.PositionOutcome;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;

/** A position with an employer that somebody fills or filled. */
@Entity
@Table(name = "placement")
public class Placement {
    @Id
    UUID id;

    UUID employerId;
    UUID vacancyId;
    String region;

    @Enumerated(EnumType.STRING)
    PlacementKind kind;

    int hoursPerWeek;
    LocalDate startDate;
    LocalDate expectedEndDate;
    LocalDate endDate;

    @Enumerated(EnumType.STRING)
    PositionOutcome positionOutcome;

    boolean rehire;

    protected Placement() {}

    /** @param positionOutcome null without a vacancy */
    Placement(PlacementMade made, PositionOutcome positionOutcome) {
        this.id = made.placementId();
        this.employerId = made.employerId();
        this.vacancyId = made.vacancyId();
        this.region = made.region().value();
        this.kind = made.kind();
        this.hoursPerWeek = made.hoursPerWeek();
        this.startDate = made.startDate();
        this.expectedEndDate = made.expectedEndDate();
        this.positionOutcome = positionOutcome;
    }

    WorkPeriod period() {
        return new WorkPeriod(startDate, Optional.ofNullable(expectedEndDate), Optional.ofNullable(endDate));
    }
}
