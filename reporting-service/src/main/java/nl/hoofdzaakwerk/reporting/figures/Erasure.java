package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedReferral;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;

/**
 * G1, G4: takes the pseudonym and everything particular away, and leaves the anonymous count. A pseudonym is that of a
 * trajectory or of a person; of a person, all trajectories and referrals go.
 */
@ApplicationScoped
class Erasure {
    private final TrackedTrajectories trajectories;
    private final TrackedReferrals referrals;
    private final ErasedSubjects erased;
    private final ProcessingLog processingLog;
    private final Clock clock;

    Erasure(
            TrackedTrajectories trajectories,
            TrackedReferrals referrals,
            ErasedSubjects erased,
            ProcessingLog processingLog,
            Clock clock) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.erased = erased;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    void of(UUID pseudonym) {
        trajectories.lockSubject(pseudonym);
        trajectories.lock(pseudonym);
        remember(pseudonym);
        trajectories.find(pseudonym).ifPresent(this::forget);
        trajectories.ofSubject(pseudonym).forEach(this::forgetWithPseudonym);
        referrals.ofSubject(pseudonym).forEach(this::forget);
        processingLog.record("erasure", pseudonym);
    }

    /** A referral's own pseudonym is remembered too: its facts come under more than one of the person's. */
    void forget(TrackedReferral referral) {
        referral.pseudonym().ifPresent(this::remember);
        if (referral.isMade()) {
            referral.forget();
        } else {
            referrals.delete(referral);
        }
    }

    private void forgetWithPseudonym(TrackedTrajectory trajectory) {
        trajectory.pseudonym().ifPresent(pseudonym -> {
            trajectories.lock(pseudonym);
            remember(pseudonym);
        });
        forget(trajectory);
    }

    private void forget(TrackedTrajectory trajectory) {
        if (trajectory.isStarted()) {
            trajectory.forget();
        } else {
            trajectories.delete(trajectory);
        }
    }

    private void remember(UUID pseudonym) {
        erased.remember(pseudonym, LocalDate.now(clock));
    }
}
