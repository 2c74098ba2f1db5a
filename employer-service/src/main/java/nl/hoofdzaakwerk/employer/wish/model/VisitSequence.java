package nl.hoofdzaakwerk.employer.wish.model;

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
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * X12: three visits to one employer for one wish, each on a day of its own or later: learn what the work is, return
 * with what was learnt, and only then propose somebody. What the employer agrees to becomes a vacancy.
 */
@Entity
@Table(name = "visit_sequence")
public class VisitSequence {
    private static final String RULE = "X12";
    private static final int WEEKS_BETWEEN = 2;

    @Id
    private UUID id;

    private UUID wishId;
    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;

    @Enumerated(EnumType.STRING)
    private SequenceState state;

    private UUID vacancyId;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected VisitSequence() {}

    /**
     * @param owner id of the user who visits
     * @param step empty for the usual one: the first visit
     */
    public VisitSequence(
            UUID id,
            Wish wish,
            UUID employerId,
            OrganisationAlias organisation,
            String owner,
            LocalDate today,
            Optional<NextStep> step) {
        this.id = id;
        this.wishId = wish.id();
        this.employerId = employerId;
        this.region = wish.region().value();
        this.organisation = organisation.value();
        this.owner = owner;
        this.state = SequenceState.LEARN;
        this.nextStep = step.orElseGet(() -> usual(today));
    }

    /**
     * A visit that was made.
     *
     * @param next empty for the usual next step
     */
    public record MadeVisit(VisitPhase phase, LocalDate date, VisitOutcome outcome, Optional<NextStep> next) {}

    /**
     * Keeps a visit.
     *
     * @param last day of the visit before it
     * @return why not; empty when it was kept
     */
    public List<Refusal> visit(MadeVisit made, Optional<LocalDate> last, LocalDate today) {
        var expected = state.expected();
        if (expected.isEmpty()) {
            return List.of(Refusal.of("", RULE, "sequence-over", state));
        }
        var reasons = new ArrayList<Refusal>();
        if (expected.get() != made.phase()) {
            reasons.add(Refusal.of("/phase", RULE, "visit-out-of-order", made.phase(), expected.get()));
        }
        if (made.date().isAfter(today)) {
            reasons.add(Refusal.of("/visitDate", RULE, "visit-ahead", today));
        }
        last.filter(day -> !made.date().isAfter(day))
                .map(day -> Refusal.of("/visitDate", RULE, "visit-too-early", day))
                .ifPresent(reasons::add);
        if (!fits(made.phase(), made.outcome())) {
            reasons.add(Refusal.of("/outcome", RULE, "outcome-not-of-visit", made.outcome(), made.phase()));
        }
        if (reasons.isEmpty()) {
            state = state.after(made.outcome());
            nextStep = state.isOpen() ? made.next().orElseGet(() -> usual(made.date())) : null;
        }
        return reasons;
    }

    /** Nobody is proposed before the last visit, so nothing is agreed to before it either. */
    private static boolean fits(VisitPhase phase, VisitOutcome outcome) {
        return switch (outcome) {
            case REFUSED -> true;
            case WELCOME -> phase != VisitPhase.PROPOSE;
            case AGREED -> phase == VisitPhase.PROPOSE;
        };
    }

    /** @return why not; empty when what was agreed has its vacancy */
    public Optional<Refusal> link(UUID vacancy) {
        if (state != SequenceState.AGREED) {
            return Optional.of(Refusal.of("", RULE, "nothing-agreed", state));
        }
        vacancyId = vacancy;
        state = SequenceState.VACANCY_LINKED;
        nextStep = null;
        return Optional.empty();
    }

    /** P6: something else is to be done next, or by another day. @return why not; empty when it was kept */
    public Optional<Refusal> plan(NextStep step) {
        if (!state.isOpen()) {
            return Optional.of(Refusal.of("", RULE, "sequence-over", state));
        }
        nextStep = step;
        return Optional.empty();
    }

    /** The wish is no more. */
    public void stop() {
        state = SequenceState.STOPPED;
        nextStep = null;
    }

    private NextStep usual(LocalDate from) {
        return new NextStep(
                switch (state) {
                    case LEARN -> "Ga kennismaken: leer wat het werk is";
                    case RETURN -> "Kom terug met wat u geleerd hebt";
                    case PROPOSE -> "Doe een voorstel";
                    case AGREED, VACANCY_LINKED, STOPPED -> "Open de vacature die is afgesproken";
                },
                from.plusWeeks(WEEKS_BETWEEN));
    }

    public UUID id() {
        return id;
    }

    public UUID wishId() {
        return wishId;
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

    public SequenceState state() {
        return state;
    }

    public Optional<UUID> vacancyId() {
        return Optional.ofNullable(vacancyId);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
