package nl.hoofdzaakwerk.employer.activity.model;

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
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** The call that a written approach asks for (rule D4); open until the organisation has spoken with the employer. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    private static final String CALL = "Bel de werkgever na: alleen een bericht werkt meestal niet";

    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private UUID approachId;

    @Enumerated(EnumType.STRING)
    private ActivityKind approachKind;

    private LocalDate approachedOn;

    @Embedded
    private NextStep nextStep;

    private LocalDate followedUpOn;
    private UUID followedUpBy;

    @Version
    private long version;

    /** For JPA. */
    protected FollowUp() {}

    /** @param dueDate last day on which the call is in time */
    public FollowUp(UUID id, Activity approach, LocalDate dueDate) {
        this.id = id;
        this.employerId = approach.employerId();
        this.region = approach.region().value();
        this.organisation = approach.organisation().value();
        begin(approach, dueDate);
    }

    /** An approach that came to light later, but was there first, sets the term. */
    public void startFrom(Activity approach, LocalDate dueDate) {
        begin(approach, dueDate);
    }

    private void begin(Activity approach, LocalDate dueDate) {
        owner = approach.author();
        approachId = approach.id();
        approachKind = approach.contact().kind();
        approachedOn = approach.contact().date();
        nextStep = new NextStep(CALL, dueDate);
    }

    /** The employer was spoken to. */
    public void answer(DatedContact talk) {
        followedUpOn = talk.contact().date();
        followedUpBy = talk.activityId();
        nextStep = null;
    }

    /** P6: something else is to be done first, or by another day; only while it is open. */
    public void plan(NextStep step) {
        if (isOpen()) {
            nextStep = step;
        }
    }

    public boolean isOpen() {
        return followedUpOn == null;
    }

    /** The term has passed and nobody called. */
    public boolean isFlagged(LocalDate today) {
        return isOpen() && nextStep.isOverdue(today);
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** Id of the user who wrote. */
    public String owner() {
        return owner;
    }

    public UUID approachId() {
        return approachId;
    }

    public ActivityKind approachKind() {
        return approachKind;
    }

    public LocalDate approachedOn() {
        return approachedOn;
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
