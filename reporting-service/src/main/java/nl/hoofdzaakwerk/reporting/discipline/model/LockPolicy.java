package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/**
 * P4: a region's month is locked as a whole, once every organisation that must report has been accepted. Of those that
 * may report, what is not accepted by then is locked as it is: not received.
 */
public final class LockPolicy {
    private LockPolicy() {}

    /** @return why the months cannot be locked; empty when they can */
    public static Optional<Refusal> refuse(List<ReportingMonth> months) {
        if (months.isEmpty()) {
            return Optional.of(Refusal.of("P4.nothing-to-lock"));
        }
        if (months.stream().allMatch(month -> month.state() == MonthState.LOCKED)) {
            return Optional.of(Refusal.of("P4.locked-already"));
        }
        long missing = months.stream()
                .filter(month -> month.obligation() == Obligation.MUST)
                .filter(month -> month.state() == MonthState.EXPECTED || month.state() == MonthState.APPROVED)
                .count();
        return missing == 0 ? Optional.empty() : Optional.of(Refusal.of("P4.not-all-accepted", missing));
    }
}
