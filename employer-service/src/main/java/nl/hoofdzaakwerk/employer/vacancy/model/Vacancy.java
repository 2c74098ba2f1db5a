package nl.hoofdzaakwerk.employer.vacancy.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * Work of an employer that candidates can be matched with. Each placement takes one of its positions; it ends filled,
 * closed or expired, see {@link VacancyState}.
 */
@Entity
@Table(name = "vacancy")
public class Vacancy {
    private static final String RULE = "D5";

    @Id
    private UUID id;

    private UUID employerId;

    private String region;
    private String organisation;
    private String title;
    private String occupation;
    private int positions;

    private int positionsTaken;

    private int minimumHours;

    private int maximumHours;

    private String postcode4;
    private String[] conditions;
    private String[] tasks;

    private BigDecimal wagePerHour;

    private Integer contractMonths;

    private String carvedFrom;

    private String[] carvedTasks;

    private LocalDate opensOn;

    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private VacancyState state;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private ClosingReason closingReason;

    @Version
    private long version;

    /** For JPA. */
    protected Vacancy() {}

    /** @param organisation the one that opens the vacancy */
    public Vacancy(UUID id, UUID employerId, RegionCode region, OrganisationAlias organisation, Offer offer) {
        this.id = id;
        this.employerId = employerId;
        this.region = region.value();
        this.organisation = organisation.value();
        this.state = VacancyState.OPEN;
        take(offer);
    }

    /** A vacancy is not opened, or changed, to a last day that has passed. */
    public static Optional<Refusal> check(Offer offer, LocalDate today) {
        return offer.closesOn()
                .filter(day -> day.isBefore(today))
                .map(day -> Refusal.of("/closesOn", RULE, "closes-in-the-past", day, today));
    }

    /** @return why not; empty when the change was made */
    public List<Refusal> change(Offer offer, LocalDate today) {
        if (!state.isOpen()) {
            return List.of(Refusal.of("", RULE, "not-open", state));
        }
        var reasons = new ArrayList<Refusal>();
        check(offer, today).ifPresent(reasons::add);
        if (offer.positions() < positionsTaken) {
            reasons.add(Refusal.of("/positions", RULE, "fewer-than-taken", positionsTaken));
        }
        if (reasons.isEmpty()) {
            take(offer);
            followPositions(today);
        }
        return reasons;
    }

    /** A placement took a position; a fact that is never refused, see {@link PositionOutcome}. */
    public PositionOutcome takePosition(LocalDate on) {
        if (positionsTaken == positions) {
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
        if (on.isBefore(opensOn)) {
            reasons.add(Refusal.of("/closedOn", RULE, "closed-before-opening", opensOn));
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
        if (closesOn == null || !closesOn.isBefore(today) || !state.isOpen()) {
            return false;
        }
        end(VacancyState.EXPIRED, closesOn);
        return true;
    }

    private void followPositions(LocalDate on) {
        if (positionsTaken == positions) {
            end(VacancyState.FILLED, on);
        } else if (positionsTaken > 0 && state == VacancyState.OPEN) {
            become(VacancyState.PARTLY_FILLED);
        }
    }

    private void end(VacancyState last, LocalDate on) {
        become(last);
        endedOn = on;
    }

    private void become(VacancyState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("vacancy " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    private void take(Offer offer) {
        title = offer.title();
        occupation = offer.occupation().value();
        positions = offer.positions();
        minimumHours = offer.hours().minimum();
        maximumHours = offer.hours().maximum();
        postcode4 = offer.postcode4().value();
        conditions = offer.conditions().stream().map(Enum::name).toArray(String[]::new);
        tasks = offer.tasks().toArray(String[]::new);
        wagePerHour = offer.wage().map(Wage::euros).orElse(null);
        contractMonths = offer.contractMonths().orElse(null);
        carvedFrom = offer.carving().map(Carving::from).orElse(null);
        carvedTasks = offer.carving()
                .map(carving -> carving.tasks().toArray(String[]::new))
                .orElse(null);
        opensOn = offer.opensOn();
        closesOn = offer.closesOn().orElse(null);
    }

    public Offer offer() {
        return new Offer(
                title,
                new IscoCode(occupation),
                positions,
                new HoursPerWeek(minimumHours, maximumHours),
                new Postcode4(postcode4),
                conditionSet(),
                List.of(tasks),
                Optional.ofNullable(wagePerHour).map(Wage::new),
                Optional.ofNullable(contractMonths),
                Optional.ofNullable(carvedFrom).map(from -> new Carving(from, List.of(carvedTasks))),
                opensOn,
                Optional.ofNullable(closesOn));
    }

    private Set<WorkCondition> conditionSet() {
        return Stream.of(conditions).map(WorkCondition::valueOf).collect(Collectors.toSet());
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
        return state.isOpen() ? positions - positionsTaken : 0;
    }

    /** Empty while it is open. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Empty unless somebody closed it. */
    public Optional<ClosingReason> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    public long version() {
        return version;
    }
}
