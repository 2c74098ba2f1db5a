package nl.hoofdzaakwerk.employer.aftercare.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** A moment at which employer and employee are asked how it goes (rules D9 and X14). */
@Entity
@Table(name = "check_in")
public class CheckIn {
    private static final String ASK = "Vraag werkgever en werknemer hoe het gaat";

    @Id
    private UUID id;

    private UUID placementId;
    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private Integer week;
    private LocalDate plannedDate;

    @Enumerated(EnumType.STRING)
    private CheckInState state;

    private LocalDate doneDate;

    @Enumerated(EnumType.STRING)
    private HowItGoes employerResult;

    @Enumerated(EnumType.STRING)
    private HowItGoes employeeResult;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected CheckIn() {}

    /** @param week empty for an evaluation that was agreed on */
    public CheckIn(UUID id, Carer carer, Optional<Integer> week, LocalDate plannedDate, LocalDate today) {
        this.id = id;
        this.placementId = carer.placementId();
        this.employerId = carer.employerId();
        this.region = carer.region();
        this.organisation = carer.organisation();
        this.week = week.orElse(null);
        plan(plannedDate, today);
    }

    /** Moves to the day that the work asks for now; what is done stays as it was. */
    public void follow(LocalDate day, LocalDate today) {
        boolean elsewhere = !plannedDate.equals(day) || state == CheckInState.CANCELLED;
        if (state != CheckInState.DONE && elsewhere) {
            plan(day, today);
        }
    }

    /** The work needs it no more; what is done stays as it was. */
    public void cancel() {
        if (state != CheckInState.DONE) {
            state = CheckInState.CANCELLED;
            nextStep = null;
        }
    }

    private void plan(LocalDate day, LocalDate today) {
        plannedDate = day;
        state = day.isBefore(today) ? CheckInState.LAPSED : CheckInState.OPEN;
        nextStep = state == CheckInState.OPEN ? new NextStep(ASK, day) : null;
    }

    /** @return why not; empty when it is done */
    public Optional<Refusal> complete(LocalDate on, LocalDate today, HowItGoes employer, HowItGoes employee) {
        if (state == CheckInState.DONE || state == CheckInState.CANCELLED) {
            return Optional.of(Refusal.of("", "X14", "check-in-closed", state));
        }
        if (on.isAfter(today)) {
            return Optional.of(Refusal.of("/doneDate", "X14", "check-in-ahead", today));
        }
        state = CheckInState.DONE;
        doneDate = on;
        employerResult = employer;
        employeeResult = employee;
        nextStep = null;
        return Optional.empty();
    }

    /** P6: who does what, by when. @return why not; empty when it was kept */
    public Optional<Refusal> plan(NextStep step, String user) {
        if (state != CheckInState.OPEN) {
            return Optional.of(Refusal.of("", "X14", "check-in-closed", state));
        }
        nextStep = step;
        owner = user;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public Optional<Integer> week() {
        return Optional.ofNullable(week);
    }

    public LocalDate plannedDate() {
        return plannedDate;
    }

    public CheckInState state() {
        return state;
    }

    public String organisation() {
        return organisation;
    }

    /** Id of the user who does it; empty until somebody takes it. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> doneDate() {
        return Optional.ofNullable(doneDate);
    }

    public Optional<HowItGoes> employerResult() {
        return Optional.ofNullable(employerResult);
    }

    public Optional<HowItGoes> employeeResult() {
        return Optional.ofNullable(employeeResult);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
