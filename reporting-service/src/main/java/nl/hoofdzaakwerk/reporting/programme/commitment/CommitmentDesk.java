package nl.hoofdzaakwerk.reporting.programme.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.reference.Reference;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Commitment;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentPolicy;

/** Records who stands behind a region's plan (F6). */
@ApplicationScoped
class CommitmentDesk {
    private static final Map<RegionCode, Set<String>> MUNICIPALITIES = Reference.municipalities().stream()
            .collect(Collectors.groupingBy(
                    Reference.Municipality::region,
                    Collectors.mapping(Reference.Municipality::name, Collectors.toSet())));

    private final Programme programme;
    private final Commitments commitments;
    private final Refusals refusals;
    private final Preconditions preconditions;
    private final TransactionLocks locks;
    private final Clock clock;

    CommitmentDesk(
            Programme programme,
            Commitments commitments,
            Refusals refusals,
            Preconditions preconditions,
            TransactionLocks locks,
            Clock clock) {
        this.programme = programme;
        this.commitments = commitments;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.locks = locks;
        this.clock = clock;
    }

    Commitment record(Caller caller, NewCommitment input) {
        RegionCode region = programme.regionOf(caller, input.region()).code();
        locks.take("commitments " + region);
        Commitment.Approval approval = input.toApproval();
        refusals.check(CommitmentPolicy.refuse(
                approval, MUNICIPALITIES.getOrDefault(region, Set.of()), commitments.of(region), today()));
        Commitment commitment = new Commitment(Ids.next(), region, approval, caller.user(), clock.instant());
        commitments.persistAndFlush(commitment);
        return commitment;
    }

    Commitment nameApprover(UUID id, NewCommitment.Approver approver) {
        Commitment commitment = forChange(id);
        preconditions.requireMatch(commitment.version());
        commitment.nameApprover(Optional.ofNullable(approver.name()));
        commitments.flush();
        return commitment;
    }

    Commitment withdraw(UUID id, NewCommitment.Withdrawal withdrawal) {
        Commitment commitment = forChange(id);
        refusals.check(CommitmentPolicy.refuseWithdrawal(commitment, withdrawal.withdrawnDate(), today()));
        commitment.withdraw(withdrawal.withdrawnDate(), withdrawal.reason());
        commitments.flush();
        return commitment;
    }

    private Commitment forChange(UUID id) {
        return commitments.forChange(id).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
