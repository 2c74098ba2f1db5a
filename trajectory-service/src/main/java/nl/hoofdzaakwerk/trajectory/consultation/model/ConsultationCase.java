package nl.hoofdzaakwerk.trajectory.consultation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A situation to learn from and get advice on, told without saying whose it is (C2, G5). A professional prepares it and
 * puts it on a meeting's agenda; the meeting advises and says what the intervention aims at (C3); afterwards the
 * professional tells what came of it (C4).
 */
@Entity
public class ConsultationCase {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private String owner;
    private RegionCode region;
    private String subregion;
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private CaseBasis basis;

    @Embedded
    private Story story;

    @Enumerated(EnumType.STRING)
    private CaseGoal goal;

    private String advice;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private CaseResult result;

    @Enumerated(EnumType.STRING)
    private AdviceValue adviceOfValue;

    private LocalDate followedUpOn;

    @Embedded
    private NextStep nextStep;

    private Instant tabledAt;

    protected ConsultationCase() {}

    /** Who tables it, and where it plays. */
    public record Origin(OrganisationAlias organisation, String owner, RegionCode region, Optional<String> subregion) {}

    /** What is told; {@link AnonymousTextPolicy} has found nothing in it that says whose it is. */
    @Embeddable
    public record Story(
            @Enumerated(EnumType.STRING) @Column(name = "income_source")
            BenefitKind incomeSource,

            String situation,
            String problem,
            String question) {}

    public ConsultationCase(UUID id, Origin origin, CaseBasis basis, Story story, NextStep nextStep, Instant now) {
        this.id = id;
        this.organisation = origin.organisation();
        this.owner = origin.owner();
        this.region = origin.region();
        this.subregion = origin.subregion().orElse(null);
        this.basis = basis;
        this.story = story;
        this.state = CaseState.PREPARED;
        this.nextStep = nextStep;
        this.tabledAt = now;
    }

    public void tell(Story anew) {
        story = anew;
    }

    public void table(UUID meeting) {
        move(CaseState.ON_AGENDA);
        meetingId = meeting;
    }

    /** Back to where it can be tabled for another meeting. */
    public void takeOffAgenda() {
        move(CaseState.PREPARED);
        meetingId = null;
    }

    public void withdraw() {
        move(CaseState.WITHDRAWN);
        meetingId = null;
        nextStep = null;
    }

    public void advise(String whatToDo, CaseGoal aim, NextStep next) {
        move(CaseState.ADVISED);
        advice = whatToDo;
        goal = aim;
        nextStep = next;
    }

    /** What came of it; a case with a final result is closed, another keeps a next step. */
    public void followUp(CaseResult outcome, AdviceValue value, LocalDate on, NextStep next) {
        move(outcome.isFinal() ? CaseState.CLOSED : CaseState.ADVISED);
        result = outcome;
        adviceOfValue = value;
        followedUpOn = on;
        nextStep = outcome.isFinal() ? null : next;
    }

    public void next(NextStep step) {
        nextStep = step;
    }

    private void move(CaseState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("case " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public String owner() {
        return owner;
    }

    public RegionCode region() {
        return region;
    }

    public Optional<String> subregion() {
        return Optional.ofNullable(subregion);
    }

    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public CaseBasis basis() {
        return basis;
    }

    public Story story() {
        return story;
    }

    public Optional<CaseGoal> goal() {
        return Optional.ofNullable(goal);
    }

    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    public CaseState state() {
        return state;
    }

    public Optional<CaseResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<AdviceValue> adviceOfValue() {
        return Optional.ofNullable(adviceOfValue);
    }

    public Optional<LocalDate> followedUpOn() {
        return Optional.ofNullable(followedUpOn);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Instant tabledAt() {
        return tabledAt;
    }
}
