package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A1–A5: when a trajectory may start. */
public final class StartPolicy {
    /** How far ahead a start can be recorded. */
    public static final int MONTHS_AHEAD = 3;

    private StartPolicy() {}

    /**
     * What is looked at.
     *
     * @param hasOpenTrajectory whether the person is in a trajectory already, wherever
     */
    public record Request(
            ScopeDecision scope,
            boolean hasOpenTrajectory,
            LocalDate birthDate,
            LocalDate startDate,
            LocalDate today) {}

    /** Weighs everything, so that one answer names all that is in the way. */
    public static Ruling judge(Request request) {
        return ScopePolicy.requireInScope(request.scope())
                .and(alreadyGuided(request.hasOpenTrajectory()))
                .and(Ruling.refusedIf(
                        request.startDate().isBefore(request.birthDate()),
                        "/startDate",
                        Remark.of("A5", "A5.start-before-birth", "QA 0.1")))
                .and(Ruling.refusedIf(
                        request.startDate().isAfter(request.today().plusMonths(MONTHS_AHEAD)),
                        "/startDate",
                        Remark.of("A5", "A5.start-too-far-ahead", "QA 0.1", MONTHS_AHEAD)));
    }

    /** Nobody is in two trajectories at once. */
    public static Ruling alreadyGuided(boolean hasOpenTrajectory) {
        return Ruling.refusedIf(
                hasOpenTrajectory, "/candidateId", Remark.of("A5", "A5.already-in-trajectory", "QA 0.1"));
    }
}
