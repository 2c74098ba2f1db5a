package nl.hoofdzaakwerk.employer.vacancy.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Work of an employer that candidates can be matched with. Each placement takes one of its positions; it ends filled,
 * closed or expired, see {@link VacancyState}. While it is open it has a next step (rule P6).
 */
@Entity
@Table(name = "vacancy")
public class Vacancy {
    private static final String RULE = "D5";

    /** Told of an employer without evidence. */
    private static final String NO_EVIDENCE = "NONE";

    @Id
    private UUID id;

    private UUID employerId;

    private String region;
    private String organisation;

    @Embedded
    private StoredOffer offer;

    private int positionsTaken;

    @Enumerated(EnumType.STRING)
    private VacancyState state;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private ClosingReason closingReason;

    private String owner;

    @Embedded
    private NextStep nextStep;

    private String toldWillingness;

    @Version
    private long version;

    /** For JPA. */
    protected Vacancy() {}

    /**
     * @param organisation the one that opens the vacancy
     * @param owner user who looks after it
     */
    public Vacancy(
            UUID id,
            UUID employerId,
            RegionCode region,
            OrganisationAlias organisation,
            String owner,
            Offer offer,
            NextStep nextStep) {
        this.id = id;
        this.employerId = employerId;
        this.region = region.value();
        this.organisation = organisation.value();
        this.owner = owner;
        this.state = VacancyState.OPEN;
        this.offer = new StoredOffer(offer);
        this.nextStep = Objects.requireNonNull(nextStep);
        this.toldWillingness = NO_EVIDENCE;
    }

    /** A vacancy is not opened, or changed, to a last day that has passed. */
    public static Optional<Refusal> check(Offer offer, LocalDate today) {
        return offer.closesOn()
                .filter(day -> day.isBefore(today))
                .map(day -> Refusal.of("/closesOn", RULE, "closes-in-the-past", day, today));
    }

    /**
     * Changes what is offered; the next step stays unless the new last day comes too soon after it.
     *
     * @return why not; empty when the change was made
     */
    public List<Refusal> change(Offer changed, FollowUpRule rule, LocalDate today) {
        if (!state.isOpen()) {
            return List.of(Refusal.of("", RULE, "not-open", state));
        }
        var reasons = new ArrayList<Refusal>();
        check(changed, today).ifPresent(reasons::add);
        if (changed.positions() < positionsTaken) {
            reasons.add(Refusal.of("/positions", RULE, "fewer-than-taken", positionsTaken));
        }
        if (reasons.isEmpty()) {
            offer = new StoredOffer(changed);
            nextStep = ExpiryWarningPolicy.after(nextStep, changed.closesOn(), rule, today);
            followPositions(today);
        }
        return reasons;
    }

    /** @return why not; empty when this is now the next step */
    public List<Refusal> plan(NextStep step, FollowUpRule rule, LocalDate today) {
        if (!state.isOpen()) {
            return List.of(Refusal.of("", RULE, "not-open", state));
        }
        var late = ExpiryWarningPolicy.check(step, offer.closesOn(), rule, today);
        if (late.isEmpty()) {
            nextStep = step;
        }
        return late.stream().toList();
    }

    /**
     * Opens what was closed or had expired again, under what it offered then but for its last day.
     *
     * @param closesOn empty for no last day
     * @param step empty for the usual one
     * @return why not; empty when it is open again
     */
    public List<Refusal> reopen(
            Optional<LocalDate> closesOn, Optional<NextStep> step, FollowUpRule rule, LocalDate today) {
        if (state.isOpen()) {
            return List.of(Refusal.of("", RULE, "still-open", state));
        }
        if (state == VacancyState.FILLED || positionsTaken == offer.positions()) {
            return List.of(Refusal.of("", RULE, "all-taken", positionsTaken));
        }
        if (closesOn.filter(day -> day.isBefore(today) || day.isBefore(offer.opensOn()))
                .isPresent()) {
            return List.of(Refusal.of("/closesOn", RULE, "closes-in-the-past", closesOn.get(), today));
        }
        var late = step.flatMap(given -> ExpiryWarningPolicy.check(given, closesOn, rule, today));
        if (late.isPresent()) {
            return List.of(late.get());
        }
        become(positionsTaken == 0 ? VacancyState.OPEN : VacancyState.PARTLY_FILLED);
        endedOn = null;
        closingReason = null;
        offer.closeOn(closesOn);
        nextStep = step.orElseGet(() -> ExpiryWarningPolicy.usual(closesOn, rule, today));
        return List.of();
    }

    /** A placement took a position; a fact that is never refused, see {@link PositionOutcome}. */
    public PositionOutcome takePosition(LocalDate on) {
        if (positionsTaken == offer.positions()) {
            return PositionOutcome.OVER_FILLED;
        }
        positionsTaken++;
        if (!state.isOpen()) {
            return PositionOutcome.PLACED_AFTER_END;
        }
        followPositions(on);
        return PositionOutcome.TAKEN;
    }

    /** @return why not; empty when it was closed */
    public List<Refusal> close(ClosingReason reason, LocalDate on, LocalDate today) {
        if (!state.next().contains(VacancyState.CLOSED)) {
            return List.of(Refusal.of("", RULE, "not-open", state));
        }
        var reasons = new ArrayList<Refusal>();
        if (on.isBefore(offer.opensOn())) {
            reasons.add(Refusal.of("/closedOn", RULE, "closed-before-opening", offer.opensOn()));
        }
        if (on.isAfter(today)) {
            reasons.add(Refusal.of("/closedOn", RULE, "closed-in-the-future", today));
        }
        if (reasons.isEmpty()) {
            end(VacancyState.CLOSED, on);
            closingReason = reason;
        }
        return reasons;
    }

    /** Ends the vacancy when its last day has passed. @return whether it did */
    public boolean expire(LocalDate today) {
        var lastDay = offer.closesOn().filter(day -> day.isBefore(today));
        if (lastDay.isEmpty() || !state.isOpen()) {
            return false;
        }
        end(VacancyState.EXPIRED, lastDay.get());
        return true;
    }

    /** Matching is told with this band of its employer (rule X9); empty when there is no evidence. */
    public void tellWith(Optional<WillingnessBand> band) {
        toldWillingness = band.map(Enum::name).orElse(NO_EVIDENCE);
    }

    private void followPositions(LocalDate on) {
        if (positionsTaken == offer.positions()) {
            end(VacancyState.FILLED, on);
        } else if (positionsTaken > 0 && state == VacancyState.OPEN) {
            become(VacancyState.PARTLY_FILLED);
        }
    }

    private void end(VacancyState last, LocalDate on) {
        become(last);
        endedOn = on;
        nextStep = null;
    }

    private void become(VacancyState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("vacancy " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public Offer offer() {
        return offer.read();
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

    /** The organisation that opened it. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public VacancyState state() {
        return state;
    }

    public int positionsTaken() {
        return positionsTaken;
    }

    public int openPositions() {
        return state.isOpen() ? offer.positions() - positionsTaken : 0;
    }

    /** Empty while it is open. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Empty unless somebody closed it. */
    public Optional<ClosingReason> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    /** User who looks after it; empty for those of before owners were kept. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** Empty once it has ended. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
