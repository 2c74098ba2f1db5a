package nl.hoofdzaakwerk.trajectory.placement.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;

/**
 * Work found within a trajectory. Its hours change and it can stand still for a while; it becomes sustainable by itself
 * when the months pass (A7) and ends once; the trajectory goes on.
 */
@Entity
public class Placement extends PlacementIdentity {
    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    private int hoursPerWeek;
    private LocalDate startDate;
    private LocalDate expectedEndDate;
    private boolean firstStepInTreatmentPlan;
    private boolean stepToPaidWork;
    private LocalDate sustainableFrom;
    private LocalDate sustainedOn;
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private PlacementEndReason endReason;

    @Enumerated(EnumType.STRING)
    private EndedBy endedBy;

    private Boolean wouldRehire;
    private LocalDate madeOn;
    private Instant madeAt;
    private LocalDate checkInDue;

    @Embedded
    private NextStep nextStep;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    @OrderBy("fromDate, id")
    private List<PlacementTerms> terms = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    @OrderBy("fromDate, id")
    private List<Interruption> interruptions = new ArrayList<>();

    protected Placement() {}

    /**
     * When it was recorded, and what comes first.
     *
     * @param checkInDue the first talk that is planned
     */
    public record Made(LocalDate on, Instant at, LocalDate checkInDue, NextStep nextStep) {}

    /** Records work with its first terms. */
    public Placement(UUID id, Belonging belonging, Origin origin, Work work, PlacementTerms firstTerms, Made made) {
        super(id, belonging, origin);
        this.kind = work.kind();
        this.hoursPerWeek = work.hours().value();
        this.startDate = work.start();
        this.expectedEndDate = work.expectedEnd().orElse(null);
        this.firstStepInTreatmentPlan = work.firstStepInTreatmentPlan();
        this.stepToPaidWork = work.stepToPaidWork();
        this.terms.add(firstTerms);
        this.madeOn = made.on();
        this.madeAt = made.at();
        this.checkInDue = made.checkInDue();
        this.nextStep = made.nextStep();
    }

    /**
     * Derives anew whether, and on which day, the work is sustainable (A7): after any change of its hours,
     * interruptions or end.
     */
    public void rederive(SustainableTerms sustainable, InterruptionTerms interrupted, LocalDate today) {
        sustainableFrom = SustainabilityPolicy.completesOn(kind, history(interrupted), sustainable)
                .orElse(null);
        sustainedOn = sustainableFrom == null || sustainableFrom.isAfter(today) ? null : sustainableFrom;
    }

    /**
     * Marks the work as sustainable when it is by this day (A7).
     *
     * @return whether it became so now
     */
    public boolean sustainIfDue(LocalDate today) {
        if (sustainedOn != null || sustainableFrom == null || sustainableFrom.isAfter(today)) {
            return false;
        }
        sustainedOn = sustainableFrom;
        return true;
    }

    /** Takes in other terms; {@link TermsPolicy} has said they may be. */
    public void agree(PlacementTerms agreed, LocalDate today) {
        terms.add(agreed);
        expectedEndDate = history().latest().expectedEnd().orElse(null);
        followHours(today);
    }

    /**
     * Takes over the hours that hold today.
     *
     * @return whether they are others than before
     */
    public boolean followHours(LocalDate today) {
        LocalDate day = endDate().filter(today::isAfter).orElse(today);
        int before = hoursPerWeek;
        hoursPerWeek = history().on(day).hours().value();
        return before != hoursPerWeek;
    }

    /** Stands still; {@link InterruptionPolicy} has said it may. */
    public void interrupt(Interruption interruption) {
        interruptions.add(interruption);
    }

    /** Goes on again; {@link InterruptionPolicy} has said it may. */
    public void resume(LocalDate firstDay) {
        openInterruption()
                .orElseThrow(() -> new IllegalStateException("placement " + id() + " is not interrupted"))
                .close(firstDay.minusDays(1));
    }

    /** A talk was held: what is next. */
    public void checkedIn(LocalDate nextDue, NextStep next) {
        checkInDue = nextDue;
        nextStep = next;
    }

    /** P6: puts another next step in place; only while the work goes on. */
    public void replaceNextStep(NextStep next) {
        if (!isOpen()) {
            throw new IllegalStateException("placement " + id() + " has ended");
        }
        nextStep = next;
    }

    /** Ends the work; {@link PlacementOrderPolicy} has said it may. */
    public void end(Ending ending) {
        if (!isOpen()) {
            throw new IllegalStateException("placement " + id() + " has ended already");
        }
        endDate = ending.lastDay();
        endReason = ending.reason();
        endedBy = ending.by().orElse(null);
        wouldRehire = ending.wouldRehire().orElse(null);
        openInterruption()
                .filter(open -> !open.period().from().isAfter(endDate))
                .ifPresent(open -> open.close(endDate));
        nextStep = null;
        checkInDue = null;
    }

    public boolean isOpen() {
        return endDate == null;
    }

    /** From the first to the last day. */
    public Period period() {
        return new Period(startDate, endDate());
    }

    /** What the months of A7 are counted over. */
    public WorkHistory history(InterruptionTerms interrupted) {
        return new WorkHistory(
                hoursOf(history().inForce().stream().map(PlacementTerms::terms)),
                interruptions.stream()
                        .filter(interruption -> interruption.kind().stopsClock(interrupted))
                        .map(Interruption::period)
                        .toList(),
                endDate());
    }

    /** The hours as they would be with other terms added. */
    public WorkHistory historyWith(Terms agreed) {
        Stream<Terms> kept = history().inForce().stream()
                .map(PlacementTerms::terms)
                .filter(known -> !known.from().equals(agreed.from()));
        return new WorkHistory(hoursOf(Stream.concat(kept, Stream.of(agreed))), List.of(), endDate());
    }

    private static List<WorkHistory.HoursFrom> hoursOf(Stream<Terms> terms) {
        return terms.map(agreed ->
                        new WorkHistory.HoursFrom(agreed.from(), agreed.hours().value()))
                .toList();
    }

    public TermsHistory history() {
        return TermsHistory.of(terms);
    }

    /** Everything that was ever recorded, by the day it holds from. */
    public List<PlacementTerms> terms() {
        return List.copyOf(terms);
    }

    public List<Interruption> interruptions() {
        return List.copyOf(interruptions);
    }

    /** The interruption that has no end yet. */
    public Optional<Interruption> openInterruption() {
        return interruptions.stream().filter(Interruption::goesOn).findFirst();
    }

    /** The work with the hours that hold now. */
    public Work work() {
        return new Work(
                kind,
                new HoursPerWeek(hoursPerWeek),
                startDate,
                Optional.ofNullable(expectedEndDate),
                firstStepInTreatmentPlan,
                stepToPaidWork);
    }

    /** The day the work completes A7 if it lasts as it is; empty when it will not. */
    public Optional<LocalDate> sustainableFrom() {
        return Optional.ofNullable(sustainableFrom);
    }

    /** The day the work became sustainable (A7). */
    public Optional<LocalDate> sustainedOn() {
        return Optional.ofNullable(sustainedOn);
    }

    /** Last day of the work. */
    public Optional<LocalDate> endDate() {
        return Optional.ofNullable(endDate);
    }

    public Optional<Ending> ending() {
        return endDate()
                .map(day -> new Ending(day, endReason, Optional.ofNullable(endedBy), Optional.ofNullable(wouldRehire)));
    }

    public Optional<PlacementEndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** The day of the next talk that is planned; empty when the work has ended. */
    public Optional<LocalDate> checkInDue() {
        return Optional.ofNullable(checkInDue);
    }

    /** P6; empty when the work has ended. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
