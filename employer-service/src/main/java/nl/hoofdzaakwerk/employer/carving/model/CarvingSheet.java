package nl.hoofdzaakwerk.employer.carving.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
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
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A worksheet at an employer (rule X11): the roles that are there, their tasks, and what a new job takes from them. It
 * is written, discussed with the employer and agreed on, and ends in exactly one vacancy or is dropped with a reason.
 * While it is open it has a next step (rule P6).
 */
@Entity
@Table(name = "carving_sheet")
public class CarvingSheet {
    private static final String RULE = "X11";
    private static final int MOST_HOURS = 60;
    private static final int MOST_TASKS = 20;

    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private String title;
    private boolean buddy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "carving_task", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "place")
    private List<CarvingTask> tasks = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private SheetState state;

    private LocalDate stateSince;
    private String dropReason;
    private UUID vacancyId;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected CarvingSheet() {}

    /** What a worksheet says; checked by {@link CarvingLimitPolicy}. */
    public record Content(String title, boolean buddy, List<CarvingTask> tasks) {
        public Content {
            tasks = List.copyOf(tasks);
        }
    }

    /** Whose it is. */
    public record Origin(UUID employerId, RegionCode region, OrganisationAlias organisation, String owner) {}

    public CarvingSheet(UUID id, Origin origin, Content content, NextStep nextStep, LocalDate today) {
        this.id = id;
        this.employerId = origin.employerId();
        this.region = origin.region().value();
        this.organisation = origin.organisation().value();
        this.owner = origin.owner();
        this.state = SheetState.DRAFT;
        this.stateSince = today;
        this.nextStep = Objects.requireNonNull(nextStep);
        take(content);
    }

    /** @return why not; empty when the change was made */
    public Optional<Refusal> change(Content content) {
        if (!state.isBeingWritten()) {
            return Optional.of(Refusal.of("", RULE, "not-being-written", state));
        }
        take(content);
        return Optional.empty();
    }

    /** @return why not; empty when this is now the next step */
    public Optional<Refusal> plan(NextStep step) {
        if (!state.isOpen()) {
            return Optional.of(Refusal.of("", RULE, "not-open", state));
        }
        nextStep = step;
        return Optional.empty();
    }

    /**
     * Goes on to be discussed or agreed, or back to the table. What is agreed carves something.
     *
     * @return why not; empty when it did
     */
    public Optional<Refusal> goTo(SheetState next, NextStep step, LocalDate today) {
        var wrong = refuse(next);
        if (wrong.isEmpty()) {
            state = next;
            stateSince = today;
            nextStep = step;
        }
        return wrong;
    }

    /** @return why not; empty when it was dropped */
    public Optional<Refusal> drop(String reason, LocalDate today) {
        var wrong = refuse(SheetState.DROPPED);
        if (wrong.isEmpty()) {
            end(SheetState.DROPPED, today);
            dropReason = reason;
        }
        return wrong;
    }

    /** Why it cannot end in a vacancy now; empty when it can. */
    public Optional<Refusal> checkFinish() {
        if (vacancyId != null) {
            return Optional.of(Refusal.of("", RULE, "vacancy-opened", vacancyId));
        }
        return refuse(SheetState.VACANCY_OPENED).or(this::refuseSize);
    }

    /** Ends in a vacancy; {@link #checkFinish} said that it can. */
    public void finish(UUID vacancy, LocalDate today) {
        if (checkFinish().isPresent()) {
            throw new IllegalStateException("worksheet " + id + " does not end in a vacancy now");
        }
        end(SheetState.VACANCY_OPENED, today);
        vacancyId = vacancy;
    }

    /** The job that it proposes; empty when nothing is carved yet. */
    public Optional<CarvedJob> job() {
        return CarvedProfilePolicy.job(tasks, buddy);
    }

    private Optional<Refusal> refuse(SheetState next) {
        if (!state.next().contains(next)) {
            return Optional.of(Refusal.of("/to", RULE, "step-not-legal", state, next));
        }
        boolean carves = next == SheetState.AGREED || next == SheetState.VACANCY_OPENED;
        return carves && job().isEmpty() ? Optional.of(Refusal.of("", RULE, "nothing-carved")) : Optional.empty();
    }

    private Optional<Refusal> refuseSize() {
        var job = job().orElseThrow();
        if (job.hours().whole() < 1 || job.hours().whole() > MOST_HOURS) {
            return Optional.of(
                    Refusal.of("", RULE, "no-working-week", job.hours().value(), MOST_HOURS));
        }
        return job.tasks().size() > MOST_TASKS
                ? Optional.of(Refusal.of("", RULE, "too-many-tasks", MOST_TASKS))
                : Optional.empty();
    }

    private void end(SheetState last, LocalDate today) {
        state = last;
        stateSince = today;
        nextStep = null;
    }

    private void take(Content content) {
        title = content.title();
        buddy = content.buddy();
        tasks.clear();
        tasks.addAll(content.tasks());
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

    /** The organisation that began it. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** User who looks after it. */
    public String owner() {
        return owner;
    }

    public Content content() {
        return new Content(title, buddy, tasks);
    }

    public SheetState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** Empty unless it was dropped. */
    public Optional<String> dropReason() {
        return Optional.ofNullable(dropReason);
    }

    /** Empty unless it ended in one. */
    public Optional<UUID> vacancyId() {
        return Optional.ofNullable(vacancyId);
    }

    /** Empty once it has ended. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
