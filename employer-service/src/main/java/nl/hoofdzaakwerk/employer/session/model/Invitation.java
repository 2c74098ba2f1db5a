package nl.hoofdzaakwerk.employer.session.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** An employer on the list of a session: invited, its answer, whether it came, and what came of it (rule D8). */
@Entity
@Table(name = "session_invitation")
public class Invitation {
    private static final String RULE = "D8";

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID employerId;
    private String region;
    private String organisation;
    private boolean shared;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String[] outcomes;
    private String followedUpBy;
    private UUID followUpActivity;

    @Version
    private long version;

    /** For JPA. */
    protected Invitation() {}

    public Invitation(UUID id, Session session, UUID employerId) {
        this.id = id;
        this.sessionId = session.id();
        this.employerId = employerId;
        this.region = session.region().value();
        this.organisation = session.organisation().value();
        this.shared = session.isShared();
        this.state = InvitationState.INVITED;
        this.outcomes = new String[0];
    }

    /**
     * Keeps an answer or the attendance.
     *
     * @param taken places taken by other employers
     * @return why not; empty when it was kept
     */
    public List<Refusal> become(InvitationState next, Programme programme, long taken, LocalDate today) {
        if (next.isAttendance() && today.isBefore(programme.date())) {
            return List.of(Refusal.of("/state", RULE, "attendance-ahead", programme.date()));
        }
        if (!next.isAttendance() && state.isAttendance()) {
            return List.of(Refusal.of("/state", RULE, "attendance-known", state));
        }
        if (followUpActivity != null && next != state) {
            return List.of(Refusal.of("/state", RULE, "present-followed-up"));
        }
        boolean full = programme.capacity().filter(places -> taken >= places).isPresent();
        if (next == InvitationState.ACCEPTED && full) {
            return List.of(Refusal.of("/state", RULE, "session-full", taken));
        }
        state = next;
        return List.of();
    }

    /** Whether what follows can be kept: an employer that came, once. */
    public Optional<Refusal> checkFollowUp() {
        if (state != InvitationState.PRESENT) {
            return Optional.of(Refusal.of("", RULE, "not-present", state));
        }
        return followUpActivity == null
                ? Optional.empty()
                : Optional.of(Refusal.of("", RULE, "session-followed-up", followedUpBy));
    }

    /** @param activity the contact that keeps the next step */
    public void followUp(OrganisationAlias by, UUID activity, Set<SessionOutcome> brought) {
        followedUpBy = by.value();
        followUpActivity = activity;
        outcomes = brought.stream().sorted().map(SessionOutcome::name).toArray(String[]::new);
    }

    boolean lacksAttendance() {
        return state == InvitationState.INVITED || state == InvitationState.ACCEPTED;
    }

    boolean lacksFollowUp() {
        return state == InvitationState.PRESENT && followUpActivity == null;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID employerId() {
        return employerId;
    }

    public InvitationState state() {
        return state;
    }

    public List<SessionOutcome> outcomes() {
        return Arrays.stream(outcomes).map(SessionOutcome::valueOf).toList();
    }

    /** The organisation that follows up. */
    public Optional<OrganisationAlias> followedUpBy() {
        return Optional.ofNullable(followedUpBy).map(OrganisationAlias::new);
    }

    public long version() {
        return version;
    }
}
