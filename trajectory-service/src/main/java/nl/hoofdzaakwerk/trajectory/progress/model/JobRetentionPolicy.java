package nl.hoofdzaakwerk.trajectory.progress.model;

import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A12: work is kept by who has it, and training follows a place to work. */
public final class JobRetentionPolicy {
    private static final String RULE = "A12";
    private static final String SOURCE = "IMP 5, QA 9.12";

    private JobRetentionPolicy() {}

    public static Ruling judge(Method method, BenefitKind benefit) {
        return Ruling.refusedIf(
                method == Method.JOB_RETENTION && benefit != BenefitKind.EMPLOYED,
                "/method",
                Remark.of(RULE, "A12.no-work-to-keep", SOURCE));
    }

    /** Place, then train: training before there is work is remarked on, never blocked. */
    public static Optional<Remark> adviseTraining(ContactKind kind, TrajectoryState state) {
        return kind == ContactKind.TRAINING && state == TrajectoryState.RUNNING
                ? Optional.of(Remark.of(RULE, "A12.place-then-train", SOURCE))
                : Optional.empty();
    }
}
