package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F6: whether a commitment can be recorded or withdrawn. */
public final class CommitmentPolicy {
    private CommitmentPolicy() {}

    /**
     * What speaks against recording an approval.
     *
     * @param municipalities of the region
     * @param standing commitments of the region
     */
    public static List<Refusal> refuse(
            Commitment.Approval approval, Set<String> municipalities, List<Commitment> standing, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (approval.approvedOn().isAfter(today)) {
            refusals.add(Refusal.at("/approvedDate", "F6.not-approved-yet"));
        }
        if (!approval.role().existsIn(approval.party())) {
            refusals.add(Refusal.at("/role", "F6.no-such-role-there"));
        }
        if (approval.party() == Party.MUNICIPALITY && !municipalities.contains(approval.organisation())) {
            refusals.add(Refusal.at("/organisation", "F6.no-municipality-of-the-region"));
        }
        if (standing.stream().anyMatch(one -> isSame(one, approval))) {
            refusals.add(Refusal.of("F6.stands-already"));
        }
        return List.copyOf(refusals);
    }

    /** What speaks against withdrawing it on a day. */
    public static List<Refusal> refuseWithdrawal(Commitment commitment, LocalDate day, LocalDate today) {
        if (commitment.withdrawnOn().isPresent()) {
            return List.of(Refusal.of("F6.withdrawn-already"));
        }
        if (day.isAfter(today)) {
            return List.of(Refusal.at("/withdrawnDate", "F6.not-withdrawn-yet"));
        }
        return day.isBefore(commitment.approvedOn())
                ? List.of(Refusal.at("/withdrawnDate", "F6.withdrawn-before-approval"))
                : List.of();
    }

    private static boolean isSame(Commitment one, Commitment.Approval approval) {
        return one.withdrawnOn().isEmpty()
                && one.party() == approval.party()
                && one.role() == approval.role()
                && one.organisation().equalsIgnoreCase(approval.organisation());
    }
}
