package nl.hoofdzaakwerk.employer.aftercare.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** X14: after a drop-out the employer is asked for a next candidate, or whether the same can return. */
@Entity
@Table(name = "rehire_task")
public class RehireTask {
    private static final String ASK = "Vraag de werkgever om een volgende kandidaat of om terugkeer";

    @Id
    private UUID id;

    private UUID placementId;
    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private RehireOutcome outcome;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected RehireTask() {}

    /** @param dueDate last day on which asking is in time */
    public RehireTask(UUID id, Carer carer, LocalDate endedOn, LocalDate dueDate) {
        this.id = id;
        this.placementId = carer.placementId();
        this.employerId = carer.employerId();
        this.region = carer.region();
        this.organisation = carer.organisation();
        this.endedOn = endedOn;
        this.nextStep = new NextStep(ASK, dueDate);
    }

    /** @return why not; empty when the answer was kept */
    public Optional<Refusal> answer(RehireOutcome said, String user) {
        if (outcome != null) {
            return Optional.of(Refusal.of("", "X14", "rehire-answered", outcome));
        }
        outcome = said;
        owner = user;
        nextStep = null;
        return Optional.empty();
    }

    /** Somebody began at the employer again. */
    public void rehired() {
        if (outcome == null) {
            outcome = RehireOutcome.REHIRED;
            nextStep = null;
        }
    }

    /** P6: who does what, by when. @return why not; empty when it was kept */
    public Optional<Refusal> plan(NextStep step, String user) {
        if (outcome != null) {
            return Optional.of(Refusal.of("", "X14", "rehire-answered", outcome));
        }
        nextStep = step;
        owner = user;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID employerId() {
        return employerId;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public Optional<RehireOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
