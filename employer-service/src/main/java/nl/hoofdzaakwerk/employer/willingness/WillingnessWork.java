package nl.hoofdzaakwerk.employer.willingness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.ActivityRecorded;
import nl.hoofdzaakwerk.employer.aftercare.PlacementTaken;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.merging.FamilyChanged;
import nl.hoofdzaakwerk.employer.pipeline.StageMoved;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.willingness.model.Willingness;
import nl.hoofdzaakwerk.employer.willingness.model.WillingnessPolicy;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Keeps the level of each employer as contacts, steps and placements come in, and as days go by (rule X9). */
@ApplicationScoped
class WillingnessWork {
    private final WillingnessEvidence evidence;
    private final WillingnessLevels levels;
    private final Employers employers;
    private final Families families;
    private final TransactionLocks locks;
    private final Clock clock;

    WillingnessWork(
            WillingnessEvidence evidence,
            WillingnessLevels levels,
            Employers employers,
            Families families,
            TransactionLocks locks,
            Clock clock) {
        this.evidence = evidence;
        this.levels = levels;
        this.employers = employers;
        this.families = families;
        this.locks = locks;
        this.clock = clock;
    }

    void onActivity(@Observes ActivityRecorded recorded) {
        refresh(families.survivorOf(recorded.employerId()));
    }

    void onMove(@Observes StageMoved moved) {
        refresh(families.survivorOf(moved.employerId()));
    }

    void onPlacement(@Observes PlacementTaken taken) {
        refresh(families.survivorOf(taken.employerId()));
    }

    void onFamily(@Observes FamilyChanged changed) {
        refresh(families.survivorOf(changed.survivorId()));
        refresh(changed.memberId());
    }

    /** As it is today. */
    Willingness of(UUID employerId) {
        levels.flush();
        var today = LocalDate.now(clock);
        var known = evidence.of(employerId);
        return WillingnessPolicy.judge(known.evidence(), known.contacts(), evidence.rules(today), today);
    }

    /** @return how many levels were found outdated, at most the limit */
    int refreshOutdated(int limit) {
        var outdated = levels.outdated(LocalDate.now(clock), limit);
        outdated.forEach(this::refresh);
        return outdated.size();
    }

    private void refresh(UUID employerId) {
        locks.take("willingness of " + employerId);
        var willingness = of(employerId);
        var kept = levels.findByIdOptional(employerId, LockModeType.PESSIMISTIC_WRITE);
        if (kept.isEmpty() && willingness.lines().isEmpty()) {
            return;
        }
        var row = kept.orElseGet(() -> new EmployerWillingness(
                employerId, employers.findById(employerId).region().value()));
        row.take(willingness, !families.survivorOf(employerId).equals(employerId));
        levels.persist(row);
    }
}
