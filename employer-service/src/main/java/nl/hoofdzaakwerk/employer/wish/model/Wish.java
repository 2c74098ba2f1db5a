package nl.hoofdzaakwerk.employer.wish.model;

import jakarta.persistence.Embedded;
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
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * What somebody would like to do (rule X12). It has a number of its own that stands nowhere else, and holds codes only:
 * nothing in it leads to a person.
 */
@Entity
@Table(name = "wish")
public class Wish {
    private static final String FIND = "Zoek een werkgever die bij deze wens past";
    private static final int WEEKS_TO_FIND = 2;

    @Id
    private UUID id;

    private String region;
    private String organisation;
    private String owner;
    private String occupation;

    @Enumerated(EnumType.STRING)
    private HoursBand hours;

    private String[] conditions;
    private LocalDate madeOn;
    private LocalDate closedOn;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected Wish() {}

    /**
     * @param owner id of the coach who keeps it
     * @param step empty for the usual one: to find an employer
     */
    public Wish(
            UUID id,
            RegionCode region,
            OrganisationAlias organisation,
            String owner,
            Work work,
            LocalDate madeOn,
            Optional<NextStep> step) {
        this.id = id;
        this.region = region.value();
        this.organisation = organisation.value();
        this.owner = owner;
        this.occupation = work.occupation().value();
        this.hours = work.hours();
        this.conditions =
                work.conditions().stream().sorted().map(WorkCondition::name).toArray(String[]::new);
        this.madeOn = madeOn;
        this.nextStep = step.orElseGet(() -> new NextStep(FIND, madeOn.plusWeeks(WEEKS_TO_FIND)));
    }

    /** The work wished for. */
    public record Work(IscoCode occupation, HoursBand hours, Set<WorkCondition> conditions) {
        public Work {
            conditions = Set.copyOf(conditions);
        }
    }

    /** @return why not; empty when it is closed */
    public Optional<Refusal> close(LocalDate today) {
        if (!isOpen()) {
            return Optional.of(Refusal.of("", "X12", "wish-closed", closedOn));
        }
        closedOn = today;
        nextStep = null;
        return Optional.empty();
    }

    /** P6: something else is to be done next, or by another day. @return why not; empty when it was kept */
    public Optional<Refusal> plan(NextStep step) {
        var reason = checkOpen();
        if (reason.isEmpty()) {
            nextStep = step;
        }
        return reason;
    }

    /** Why no visits can begin for it; empty while it is open. */
    public Optional<Refusal> checkOpen() {
        return isOpen() ? Optional.empty() : Optional.of(Refusal.of("", "X12", "wish-closed", closedOn));
    }

    public boolean isOpen() {
        return closedOn == null;
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

    public IscoCode occupation() {
        return new IscoCode(occupation);
    }

    public HoursBand hours() {
        return hours;
    }

    public List<WorkCondition> conditions() {
        return Arrays.stream(conditions).map(WorkCondition::valueOf).toList();
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
