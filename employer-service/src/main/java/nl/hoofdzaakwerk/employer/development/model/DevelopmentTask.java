package nl.hoofdzaakwerk.employer.development.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * X17: work the region's WSP is asked to find or make. Open from the moment matching asks, taken by an account manager,
 * and closed with a result or by matching taking the request back. A closed task opens again only when matching asks
 * other work under the same request.
 */
@Entity
@Table(name = "job_development_task")
public class DevelopmentTask {
    private static final String RULE = "X17";
    private static final String LOOK = "Zoek of maak werk dat hierbij past";
    private static final int WEEKS_TO_LOOK = 2;

    @Id
    private UUID id;

    private String region;
    private String organisation;
    private String owner;
    private String[] occupations;
    private int minimumHours;
    private int maximumHours;
    private String[] neededConditions;
    private String[] hindrances;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private DevelopmentResult result;

    private LocalDate closedOn;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected DevelopmentTask() {}

    /** @param id of the request @param today from which the usual two weeks to look run */
    public DevelopmentTask(UUID id, RegionCode region, WantedWork work, LocalDate askedOn, LocalDate today) {
        this.id = id;
        this.region = region.value();
        this.askedOn = askedOn;
        take(work);
        this.nextStep = usual(today);
    }

    /** The request was told anew. What a person closed stays closed unless other work is asked for. */
    public void askedAgain(WantedWork work, LocalDate today) {
        boolean other = !work.equals(wanted());
        take(work);
        if (!isOpen() && other) {
            result = null;
            closedOn = null;
            nextStep = usual(today);
        }
    }

    private void take(WantedWork work) {
        occupations = texts(work.occupations());
        minimumHours = work.minimumHours();
        maximumHours = work.maximumHours();
        neededConditions = texts(work.neededConditions().stream().sorted().toList());
        hindrances = texts(work.hindrances().stream().sorted().toList());
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static NextStep usual(LocalDate from) {
        return new NextStep(LOOK, from.plusWeeks(WEEKS_TO_LOOK));
    }

    /** @return why not; empty when the user has it */
    public Optional<Refusal> take(OrganisationAlias wsp, String user) {
        var reason = checkOpen();
        if (reason.isEmpty()) {
            organisation = wsp.value();
            owner = user;
        }
        return reason;
    }

    /** P6: what is done next, by when; takes the task too when nobody has it. @return why not; empty when kept */
    public Optional<Refusal> plan(NextStep step, OrganisationAlias wsp, String user) {
        var reason = checkOpen();
        if (reason.isEmpty()) {
            nextStep = step;
            if (owner == null) {
                organisation = wsp.value();
                owner = user;
            }
        }
        return reason;
    }

    /** Why nothing can be linked to it; empty while it is open. */
    public Optional<Refusal> checkOpen() {
        return isOpen() ? Optional.empty() : Optional.of(Refusal.of("", RULE, "task-closed", closedOn));
    }

    /** @param found whether something was linked to it @return why not; empty when it is closed */
    public Optional<Refusal> close(DevelopmentResult how, boolean found, LocalDate today) {
        var reason = checkOpen();
        if (reason.isPresent()) {
            return reason;
        }
        if (how == DevelopmentResult.FOUND && !found) {
            return Optional.of(Refusal.of("/result", RULE, "nothing-linked"));
        }
        end(how, today);
        return Optional.empty();
    }

    /** Matching took the request back: a fact, so a closed task keeps its result. */
    public void takenBack(LocalDate today) {
        if (isOpen()) {
            end(DevelopmentResult.NO_LONGER_NEEDED, today);
        }
    }

    private void end(DevelopmentResult how, LocalDate today) {
        result = how;
        closedOn = today;
        nextStep = null;
    }

    public boolean isOpen() {
        return result == null;
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The user who took it; empty until somebody does. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public WantedWork wanted() {
        return new WantedWork(
                Arrays.stream(occupations).map(IscoCode::new).toList(),
                minimumHours,
                maximumHours,
                codes(neededConditions, WorkCondition.class),
                codes(hindrances, Hindrance.class));
    }

    private static <E extends Enum<E>> Set<E> codes(String[] names, Class<E> type) {
        return List.of(names).stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toUnmodifiableSet());
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<DevelopmentResult> result() {
        return Optional.ofNullable(result);
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
