package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.ContractEndTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** X5, A8: the end of paid work is seen coming, so that the search for what is next begins in time. */
public final class ContractEndPolicy {
    private ContractEndPolicy() {}

    /** What to signal on a day about work that goes on; a first step is named as such, for the trajectory goes on. */
    public static Optional<Remark> signal(Work work, LocalDate today, ContractEndTerms terms) {
        return work.expectedEnd()
                .filter(end -> work.isPaid() && !today.isBefore(end.minusDays(terms.warningDays())))
                .map(end -> remark(work, end, today, terms));
    }

    private static Remark remark(Work work, LocalDate end, LocalDate today, ContractEndTerms terms) {
        if (today.isAfter(end)) {
            return Remark.of("X5", "X5.contract-end-passed", terms.source(), end);
        }
        return work.firstStepInTreatmentPlan()
                ? Remark.of("A8", "A8.first-step-ending", terms.source(), end)
                : Remark.of("X5", "X5.contract-end-near", terms.source(), end);
    }
}
