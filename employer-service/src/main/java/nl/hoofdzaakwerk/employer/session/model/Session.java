package nl.hoofdzaakwerk.employer.session.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** A meeting with employers (rule D8); open until it was held with everything that follows, or cancelled. */
@Entity
@Table(name = "session")
public class Session {
    private static final String RULE = "D8";
    private static final String PREPARE = "Bereid de bijeenkomst voor en nodig werkgevers uit";

    @Id
    private UUID id;

    private String region;
    private String organisation;
    private boolean shared;
    private String owner;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;
    private LocalDate sessionDate;
    private String place;
    private String host;
    private Integer capacity;
    private String[] arrangements;
    private String arrangementText;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected Session() {}

    /**
     * @param shared whether all organisations of the region see it
     * @param nextStep empty for the usual one: to prepare it before its day
     */
    public Session(UUID id, Keeper keeper, boolean shared, Programme programme, Optional<NextStep> nextStep) {
        this.id = id;
        this.region = keeper.region().value();
        this.organisation = keeper.organisation().value();
        this.owner = keeper.user();
        this.shared = shared;
        this.state = SessionState.PLANNED;
        this.nextStep = nextStep.orElseGet(() -> new NextStep(PREPARE, programme.date()));
        take(programme);
    }

    /** Who keeps the session: the user for an organisation, in one region. */
    public record Keeper(RegionCode region, OrganisationAlias organisation, String user) {}

    /** @return why not; empty when it was changed */
    public Optional<Refusal> change(Programme programme, Optional<NextStep> next) {
        if (state != SessionState.PLANNED) {
            return Optional.of(ended());
        }
        take(programme);
        next.ifPresent(step -> nextStep = step);
        return Optional.empty();
    }

    /**
     * It was held, and everything that follows is done.
     *
     * @param invitations all there are
     * @return why not; empty when it is closed
     */
    public List<Refusal> hold(List<Invitation> invitations, LocalDate today) {
        if (state != SessionState.PLANNED) {
            return List.of(ended());
        }
        var reasons = new ArrayList<Refusal>();
        if (today.isBefore(sessionDate)) {
            reasons.add(Refusal.of("", RULE, "session-ahead", sessionDate));
        }
        long unknown = invitations.stream().filter(Invitation::lacksAttendance).count();
        if (unknown > 0) {
            reasons.add(Refusal.of("", RULE, "attendance-missing", unknown));
        }
        long waiting = invitations.stream().filter(Invitation::lacksFollowUp).count();
        if (waiting > 0) {
            reasons.add(Refusal.of("", RULE, "follow-up-missing", waiting));
        }
        if (reasons.isEmpty()) {
            end(SessionState.HELD);
        }
        return reasons;
    }

    /** @return why not; empty when it is cancelled */
    public List<Refusal> cancel() {
        if (state != SessionState.PLANNED) {
            return List.of(ended());
        }
        end(SessionState.CANCELLED);
        return List.of();
    }

    /** Whether employers can be invited and their answers and attendance kept. */
    public Optional<Refusal> checkOpen() {
        return state == SessionState.PLANNED ? Optional.empty() : Optional.of(ended());
    }

    private Refusal ended() {
        return Refusal.of("", RULE, "session-ended", state);
    }

    private void end(SessionState as) {
        state = as;
        nextStep = null;
    }

    private void take(Programme programme) {
        kind = programme.kind();
        title = programme.title();
        sessionDate = programme.date();
        place = programme.place();
        host = programme.host();
        capacity = programme.capacity().orElse(null);
        arrangements = programme.arrangements().stream().map(Arrangement::name).toArray(String[]::new);
        arrangementText = programme.arrangementText().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public boolean isShared() {
        return shared;
    }

    public Programme programme() {
        return new Programme(
                kind,
                title,
                sessionDate,
                place,
                host,
                Optional.ofNullable(capacity),
                Arrays.stream(arrangements).map(Arrangement::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(arrangementText));
    }

    public SessionState state() {
        return state;
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
