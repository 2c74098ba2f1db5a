package nl.hoofdzaakwerk.employer.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.wish.model.VisitOutcome;
import nl.hoofdzaakwerk.employer.wish.model.VisitPhase;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;

/** A visit that was made; never changed. */
@Entity
@Table(name = "visit")
class Visit {
    @Id
    UUID id;

    UUID sequenceId;
    String region;

    @Enumerated(EnumType.STRING)
    VisitPhase phase;

    LocalDate visitDate;

    @Enumerated(EnumType.STRING)
    VisitOutcome outcome;

    UUID activityId;

    protected Visit() {}

    Visit(UUID id, VisitSequence sequence, VisitSequence.MadeVisit made, UUID activityId) {
        this.id = id;
        this.sequenceId = sequence.id();
        this.region = sequence.region().value();
        this.phase = made.phase();
        this.visitDate = made.date();
        this.outcome = made.outcome();
        this.activityId = activityId;
    }
}
