package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** A11: guidance has an end in sight. It differs per target group, so only the treating side is told (G3). */
public final class DurationPolicy {
    private DurationPolicy() {}

    /** The signal that holds today, if any: from the warning days before the limit on, and from the limit on. */
    public static Optional<Remark> signal(TargetGroup group, LocalDate start, LocalDate today, DurationTerms terms) {
        LocalDate limit = start.plusMonths(terms.months(group));
        if (!today.isBefore(limit)) {
            return Optional.of(Remark.of(DurationTerms.RULE, "A11.limit-reached", terms.source(), limit));
        }
        return today.isBefore(limit.minusDays(terms.warningDays()))
                ? Optional.empty()
                : Optional.of(Remark.of(DurationTerms.RULE, "A11.limit-near", terms.source(), limit));
    }
}
