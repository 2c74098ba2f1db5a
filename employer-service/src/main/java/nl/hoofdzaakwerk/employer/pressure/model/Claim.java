package nl.hoofdzaakwerk.employer.pressure.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Somebody says to call an employer before a day, so that others wait (rule X8). It holds up to and including that day
 * and ends by itself.
 */
@Entity
@Table(name = "employer_claim")
public class Claim {
    private static final String RULE = "X8";
    private static final String CALL = "Bel de werkgever: u hebt hem geclaimd";

    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private String claimedBy;

    @Enumerated(EnumType.STRING)
    private ActivityPurpose purpose;

    private LocalDate fromDate;
    private LocalDate untilDate;
    private int renewals;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Embedded
    private NextStep nextStep;

    private Instant claimedAt;

    @Version
    private long version;

    /** For JPA. */
    protected Claim() {}

    /** @param target what is claimed, for which days */
    public Claim(UUID id, Target target, Holder holder, Instant claimedAt) {
        this.id = id;
        this.employerId = target.employerId();
        this.region = target.region().value();
        this.purpose = target.purpose();
        this.fromDate = target.from();
        this.untilDate = target.until();
        this.organisation = holder.organisation().value();
        this.owner = holder.user();
        this.claimedBy = holder.username();
        this.state = ClaimState.ACTIVE;
        this.nextStep = new NextStep(CALL, target.until());
        this.claimedAt = claimedAt;
    }

    /** Which employer, what for, and from which day up to and including which. */
    public record Target(
            UUID employerId, RegionCode region, ActivityPurpose purpose, LocalDate from, LocalDate until) {}

    /**
     * Who claims.
     *
     * @param user id of the user
     * @param username the login name others see, to know whom to ask
     */
    public record Holder(OrganisationAlias organisation, String user, String username) {}

    /**
     * X8: an employer is claimed from today up to a day that is near enough, by one at a time.
     *
     * @param last the last day that is near enough
     * @param holding the claim that holds now
     */
    public static Optional<Refusal> check(LocalDate until, LocalDate today, LocalDate last, Optional<Claim> holding) {
        if (holding.isPresent()) {
            var other = holding.get();
            return Optional.of(Refusal.of("", RULE, "claimed", other.claimedBy, other.organisation, other.untilDate));
        }
        return term(until, today, last);
    }

    private static Optional<Refusal> term(LocalDate until, LocalDate today, LocalDate last) {
        if (until.isBefore(today)) {
            return Optional.of(Refusal.of("/untilDate", RULE, "claim-in-the-past", today));
        }
        return until.isAfter(last)
                ? Optional.of(Refusal.of("/untilDate", RULE, "claim-too-long", last))
                : Optional.empty();
    }

    /**
     * Holds it longer.
     *
     * @return why not; empty when it was renewed
     */
    public List<Refusal> renew(LocalDate until, LocalDate today, LocalDate last, int allowed) {
        if (!holds(today)) {
            return List.of(Refusal.of("", RULE, "claim-ended", untilDate));
        }
        var reasons = new ArrayList<Refusal>();
        if (renewals >= allowed) {
            reasons.add(Refusal.of("", RULE, "claim-renewed-already", allowed));
        }
        term(until, today, last).ifPresent(reasons::add);
        if (!until.isAfter(untilDate)) {
            reasons.add(Refusal.of("/untilDate", RULE, "claim-not-longer", untilDate));
        }
        if (reasons.isEmpty()) {
            renewals++;
            untilDate = until;
            nextStep = new NextStep(nextStep.what(), until);
        }
        return reasons;
    }

    /** @return why not; empty when others can claim from now on */
    public Optional<Refusal> release(LocalDate today) {
        if (!holds(today)) {
            return Optional.of(Refusal.of("", RULE, "claim-ended", untilDate));
        }
        end(ClaimState.RELEASED);
        return Optional.empty();
    }

    /** @return whether its last day has passed and it ended now */
    public boolean expire(LocalDate today) {
        if (state != ClaimState.ACTIVE || !untilDate.isBefore(today)) {
            return false;
        }
        end(ClaimState.EXPIRED);
        return true;
    }

    private void end(ClaimState as) {
        state = as;
        nextStep = null;
    }

    /** Whether others have to wait on this day. */
    public boolean holds(LocalDate today) {
        return state == ClaimState.ACTIVE && !today.isBefore(fromDate) && !today.isAfter(untilDate);
    }

    /** As it shows on a day: a claim whose last day has passed has expired, whoever noticed. */
    public ClaimState state(LocalDate today) {
        return state == ClaimState.ACTIVE && today.isAfter(untilDate) ? ClaimState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** Id of the user who claimed. */
    public String owner() {
        return owner;
    }

    /** Login name of who claimed. */
    public String claimedBy() {
        return claimedBy;
    }

    public ActivityPurpose purpose() {
        return purpose;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate until() {
        return untilDate;
    }

    public int renewals() {
        return renewals;
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
