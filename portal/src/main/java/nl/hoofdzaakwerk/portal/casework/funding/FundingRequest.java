package nl.hoofdzaakwerk.portal.casework.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;
import nl.hoofdzaakwerk.portal.casework.Remark;

/** A request for money, as far as the visitor may see it; what they may not see is null. */
record FundingRequest(
        UUID id,
        UUID trajectoryId,
        UUID referralId,
        String state,
        String scheme,
        SchemeName decidedBy,
        String clientKind,
        String method,
        String organisation,
        String payerOrganisation,
        String payerReference,
        LocalDate requestDate,
        LocalDate startDate,
        LocalDate endDate,
        Integer months,
        BigDecimal amount,
        BigDecimal ownShare,
        List<Share> shares,
        List<Remark> missing,
        List<Remark> reasons,
        List<Remark> signals,
        List<Milestone> milestones,
        NextStep nextStep,
        String closeReason,
        LocalDate closeDate,
        Instant requestedAt)
        implements Open {

    record SchemeName(String name, int version, String rule) {}

    record Share(String payer, BigDecimal percentage, BigDecimal amount) {}

    record Milestone(int monthsAfterStart, LocalDate dueDate, BigDecimal amount, String state) {}

    /** How the payer knows it; by the scheme as long as the payer does not. */
    public String title(Scheme.Names schemes) {
        return payerReference == null ? schemes.of(scheme) : payerReference;
    }

    /** What it comes to, or the visitor's own share for who may only see that; null when neither is known. */
    public BigDecimal seenAmount() {
        return amount == null ? ownShare : amount;
    }

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    /** Whether it can still be refused or withdrawn. */
    public boolean isAlive() {
        return isWaiting() || state.equals("GRANTED");
    }

    static boolean some(List<?> list) {
        return list != null && !list.isEmpty();
    }

    public boolean hasMissing() {
        return some(missing);
    }

    public boolean hasReasons() {
        return some(reasons);
    }

    public boolean hasSignals() {
        return some(signals);
    }

    public boolean hasShares() {
        return some(shares);
    }

    public boolean hasMilestones() {
        return some(milestones);
    }
}
