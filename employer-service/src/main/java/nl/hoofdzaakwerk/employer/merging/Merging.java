package nl.hoofdzaakwerk.employer.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.merging.model.MergePolicy;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/**
 * Merges records and takes them apart (rule D3). A merge is a pointer and nothing else: whatever was written stays on
 * the record it was written on, so that taking apart restores each exactly. In a region this goes one at a time, and
 * records are locked in the order of their ids: two merges against each other never make a circle.
 */
@ApplicationScoped
class Merging {
    private final Employers employers;
    private final EmployerMerges merges;
    private final TransactionLocks locks;
    private final Outbox outbox;
    private final Event<FamilyChanged> families;
    private final Refusals refusals;
    private final Clock clock;

    Merging(
            Employers employers,
            EmployerMerges merges,
            TransactionLocks locks,
            Outbox outbox,
            Event<FamilyChanged> families,
            Refusals refusals,
            Clock clock) {
        this.employers = employers;
        this.merges = merges;
        this.locks = locks;
        this.outbox = outbox;
        this.families = families;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Merges the body's record into this one; 404 when this one is not there, 409 for all that stands in the way. */
    EmployerMerge merge(UUID survivorId, MergeBody body, Caller caller) {
        oneAtATime(caller);
        Stream.of(survivorId, body.other()).sorted().forEach(id -> employers.lockVisible(id, caller));
        var survivor = employers.visible(survivorId, caller).orElseThrow(Problem::notFound);
        var other = employers
                .visible(body.other(), caller)
                .orElseThrow(() -> refusals.refused(Refusal.of("/other", "D3", "unknown-employer", body.other())));
        var reasons = MergePolicy.judgeMerge(survivor, other, body.ground());
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
        other.mergeInto(survivorId);
        var merge = keep(EmployerMerge.merged(
                Ids.next(), survivorId, other, body.ground(), body.reason().strip(), caller));
        outbox.publish(new EmployerMerged(other.id(), survivorId, other.region(), merge.madeOn));
        families.fire(new FamilyChanged(survivorId, other.id()));
        return merge;
    }

    /** Takes a merged record out of the one it was merged into. */
    EmployerMerge unmerge(UUID mergedId, UnmergeBody body, Caller caller) {
        oneAtATime(caller);
        var merged = employers.lockVisible(mergedId, caller).orElseThrow(Problem::notFound);
        MergePolicy.judgeUnmerge(merged).ifPresent(reason -> {
            throw refusals.refused(List.of(reason));
        });
        var survivorId = merged.unmerge();
        var merge = keep(EmployerMerge.unmerged(
                Ids.next(), survivorId, merged, body.reason().strip(), caller));
        outbox.publish(new EmployerUnmerged(mergedId, survivorId, merged.region(), merge.madeOn));
        families.fire(new FamilyChanged(survivorId, mergedId));
        return merge;
    }

    private EmployerMerge keep(EmployerMerge merge) {
        merges.persist(merge.at(LocalDate.now(clock), clock.instant()));
        return merge;
    }

    private void oneAtATime(Caller caller) {
        caller.regions().stream().map(RegionCode::value).sorted().forEach(region -> locks.take("merge " + region));
    }
}
