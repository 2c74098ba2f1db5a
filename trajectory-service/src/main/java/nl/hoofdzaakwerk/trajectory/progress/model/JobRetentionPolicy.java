package nl.hoofdzaakwerk.trajectory.progress.model;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A12: work is kept by who has it, and training follows a place to work. */
public final class JobRetentionPolicy {
    private static final String RULE = "A12";
    private static final String SOURCE = "IMP 5, QA 9.12";

    private JobRetentionPolicy() {}

    /**
     * Job retention is for who has work to keep.
     *
     * @param hasJob whether the person has a paid job that began before guidance does, and has not ended; asked only
     *     when it decides
     */
    public static Ruling judge(Method method, BenefitKind benefit, BooleanSupplier hasJob) {
        return Ruling.refusedIf(
                method == Method.JOB_RETENTION && !works(benefit, hasJob),
                "/method",
                Remark.of(RULE, "A12.no-work-to-keep", SOURCE));
    }

    /**
     * Who works is helped to keep that work: by job retention, or by a method that does the same (IPS, job coaching at
     * work). Another method is remarked on, never blocked: it can be the way from work that cannot be kept to other
     * work.
     *
     * @param hasJob as above
     */
    public static Optional<Remark> adviseMethod(Method method, BenefitKind benefit, BooleanSupplier hasJob) {
        return switch (method) {
            case JOB_RETENTION, IPS, IPS_LIGHT, JOB_COACHING -> Optional.empty();
            case REINTEGRATION ->
                works(benefit, hasJob) ? Optional.of(Remark.of(RULE, "A12.work-to-keep", SOURCE)) : Optional.empty();
        };
    }

    private static boolean works(BenefitKind benefit, BooleanSupplier hasJob) {
        return benefit == BenefitKind.EMPLOYED || hasJob.getAsBoolean();
    }

    /** Place, then train: training before there is work is remarked on, never blocked. */
    public static Optional<Remark> adviseTraining(ContactKind kind, TrajectoryState state) {
        return kind == ContactKind.TRAINING && state == TrajectoryState.RUNNING
                ? Optional.of(Remark.of(RULE, "A12.place-then-train", SOURCE))
                : Optional.empty();
    }
}
