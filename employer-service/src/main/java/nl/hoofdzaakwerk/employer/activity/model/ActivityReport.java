package nl.hoofdzaakwerk.employer.activity.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * What stays within the organisation that had a contact: what was said, what came of it, what it does next. While
 * something is to be done next it is open (rule P6).
 */
@Entity
@Table(name = "activity_report")
public class ActivityReport {
    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;

    @Enumerated(EnumType.STRING)
    private ActivityResult result;

    private String summary;
    private UUID followUpOf;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected ActivityReport() {}

    public ActivityReport(Activity activity, Findings findings) {
        this.id = activity.id();
        this.employerId = activity.employerId();
        this.region = activity.region().value();
        this.organisation = activity.organisation().value();
        this.owner = activity.author();
        this.result = findings.result();
        this.summary = findings.summary().orElse(null);
        this.followUpOf = findings.followUpOf().orElse(null);
        this.nextStep = findings.nextStep().orElse(null);
    }

    /**
     * What a contact brought.
     *
     * @param summary in the organisation's own words; empty when there is nothing to add
     * @param followUpOf earlier activity whose next step this was
     */
    public record Findings(
            ActivityResult result, Optional<String> summary, Optional<UUID> followUpOf, Optional<NextStep> nextStep) {
        /** A result and nothing else. */
        public static Findings of(ActivityResult result) {
            return new Findings(result, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Findings with(NextStep step) {
            return new Findings(result, summary, followUpOf, Optional.of(step));
        }
    }

    /** P6: something else is to be done, or by another day. */
    public void plan(NextStep step) {
        nextStep = step;
    }

    /** Nothing is to be done any more. */
    public void close() {
        nextStep = null;
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    /** Id of the user who takes the next step. */
    public String owner() {
        return owner;
    }

    public ActivityResult result() {
        return result;
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    public Optional<UUID> followUpOf() {
        return Optional.ofNullable(followUpOf);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
