package nl.hoofdzaakwerk.trajectory.privacy.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** Someone without the normal right opened one candidate's file, with a reason; it ends by itself (P3). */
@Entity
public class EmergencyAccess {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;
    private OrganisationAlias treating;
    private String userId;
    private String role;
    private String reason;
    private Instant openedAt;
    private Instant endsAt;
    private String reviewedBy;
    private Instant reviewedAt;
    private Boolean justified;

    @Embedded
    private NextStep nextStep;

    protected EmergencyAccess() {}

    /** Who opens, for which organisation and in which role. */
    public record Opener(OrganisationAlias organisation, String user, String role) {}

    /** From when until when. */
    public record Period(Instant from, Instant until) {}

    /**
     * Opens the file of a candidate of the treating organisation.
     *
     * @param review what the privacy officer does next
     */
    public EmergencyAccess(
            UUID id,
            UUID candidateId,
            OrganisationAlias treating,
            Opener opener,
            String reason,
            Period period,
            NextStep review) {
        this.id = id;
        this.candidateId = candidateId;
        this.treating = treating;
        this.organisation = opener.organisation();
        this.userId = opener.user();
        this.role = opener.role();
        this.reason = reason;
        this.openedAt = period.from();
        this.endsAt = period.until();
        this.nextStep = review;
    }

    /** The privacy officer has looked at it. */
    public void review(boolean wasJustified, String by, Instant now) {
        if (reviewedAt != null) {
            throw new IllegalStateException("emergency access " + id + " is reviewed already");
        }
        justified = wasJustified;
        reviewedBy = by;
        reviewedAt = now;
        nextStep = null;
    }

    /** Says what happens next (P6); {@link EmergencyPolicy} has said it may. */
    public void next(NextStep step) {
        nextStep = step;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public String user() {
        return userId;
    }

    public String role() {
        return role;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    public Optional<Boolean> justified() {
        return Optional.ofNullable(justified);
    }

    /** Empty once reviewed. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
