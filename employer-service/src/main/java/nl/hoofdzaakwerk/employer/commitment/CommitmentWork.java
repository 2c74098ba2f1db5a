package nl.hoofdzaakwerk.employer.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.employer.commitment.model.Entry;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Notes promises and what becomes of them; every change is an entry in the ledger (rule X10). */
@ApplicationScoped
class CommitmentWork {
    private static final String RULE = "X10";

    private final Commitments commitments;
    private final CommitmentFollowing following;
    private final LinkedWork linked;
    private final Families families;
    private final Refusals refusals;
    private final Clock clock;

    CommitmentWork(
            Commitments commitments,
            CommitmentFollowing following,
            LinkedWork linked,
            Families families,
            Refusals refusals,
            Clock clock) {
        this.commitments = commitments;
        this.following = following;
        this.linked = linked;
        this.families = families;
        this.refusals = refusals;
        this.clock = clock;
    }

    Commitment note(Employer employer, CommitmentBody body, Caller caller) {
        var promise = body.toPromise();
        requireNone(promise.check(today()));
        var commitment = new Commitment(
                Ids.next(),
                new Commitment.Promiser(employer.id(), employer.region()),
                promise,
                new Commitment.Notary(caller.organisation(), caller.user(), caller.username()));
        var entry = commitment.promise(promise.places(), body.planned(), today());
        commitments.persist(commitment);
        keep(commitment, entry, promise.promisedOn(), caller, null);
        return commitment;
    }

    /** @param commitment locked */
    void withdraw(Commitment commitment, LedgerBody.Withdrawal body, Caller caller) {
        keep(commitment, entered(commitment.withdraw(body.places(), today())), today(), caller, body.reason());
    }

    /** @param commitment locked */
    void correct(Commitment commitment, LedgerBody.Correction body, Caller caller) {
        if (body.difference() == 0) {
            throw refusals.refused(Refusal.of("/difference", RULE, "no-difference"));
        }
        keep(commitment, entered(commitment.correct(body.difference(), today())), today(), caller, body.reason());
    }

    /**
     * Lets a vacancy give shape to a commitment, and enters the matches and placements it has already. The vacancy is
     * locked before the commitment, as everywhere.
     */
    Commitment link(UUID commitmentId, UUID vacancyId, Caller caller) {
        var employerId = commitments.employerOf(commitmentId, caller).orElseThrow(Problem::notFound);
        if (!linked.lockVacancy(vacancyId, families.of(employerId))) {
            throw refusals.refused(Refusal.of("/vacancyId", RULE, "not-their-vacancy", vacancyId));
        }
        if (commitments.lockOfVacancy(vacancyId).isPresent()) {
            throw refusals.refused(Refusal.of("/vacancyId", RULE, "linked-already", vacancyId));
        }
        var commitment = commitments.lock(commitmentId).orElseThrow(Problem::notFound);
        requireKeeper(commitment, caller);
        commitments.keep(new CommitmentVacancy(vacancyId, commitment, today(), caller));
        linked.standingMatches(vacancyId)
                .forEach(match -> following.match(commitment, vacancyId, match.id(), match.date()));
        linked.placements(vacancyId)
                .forEach(placement ->
                        following.fill(commitment, vacancyId, placement.id(), Optional.empty(), placement.date()));
        return commitment;
    }

    /** @param commitment locked */
    void plan(Commitment commitment, NextStep step) {
        commitment.plan(step).ifPresent(refusal -> {
            throw refusals.refused(refusal);
        });
    }

    /** @return how many commitments had open places after their last day, at most the limit */
    int expire(int limit) {
        var overdue = commitments.overdue(today(), limit);
        overdue.stream().map(commitments::lock).flatMap(Optional::stream).forEach(commitment -> commitment
                .expire(today())
                .ifPresent(entry -> commitments.keep(new CommitmentEntry(
                        Ids.next(), commitment, entry, commitment.validUntil().plusDays(1), clock.instant()))));
        return overdue.size();
    }

    /** @throws Problem 403 when another organisation keeps it */
    void requireKeeper(Commitment commitment, Caller caller) {
        if (!CommitmentKeeperPolicy.mayKeep(caller, commitment)) {
            throw Problem.forbidden("commitment-elsewhere");
        }
    }

    private Entry entered(Commitment.Outcome outcome) {
        return switch (outcome) {
            case Commitment.Outcome.Entered(var entry) -> entry;
            case Commitment.Outcome.Refused(var reason) -> throw refusals.refused(reason);
        };
    }

    private void keep(Commitment commitment, Entry entry, LocalDate date, Caller caller, String reason) {
        commitments.keep(new CommitmentEntry(Ids.next(), commitment, entry, date, clock.instant()).by(caller, reason));
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
