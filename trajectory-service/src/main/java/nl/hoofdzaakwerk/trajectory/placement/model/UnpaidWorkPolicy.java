package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;

/** A9: unpaid work (a trial placement too) counts only as a step to paid work, within the region's limit. */
public final class UnpaidWorkPolicy {
    private UnpaidWorkPolicy() {}

    /** @param earlierPeriods unpaid work before this in the same trajectory */
    public static Ruling judge(Work work, int earlierPeriods, UnpaidWorkTerms terms) {
        if (work.isPaid()) {
            return Ruling.allowed();
        }
        LocalDate limit = limit(work.start(), terms);
        return Ruling.refusedIf(
                        !work.stepToPaidWork(),
                        "/stepToPaidWork",
                        Remark.of("A9", "A9.no-step-to-paid-work", terms.source()))
                .and(Ruling.refusedIf(
                        earlierPeriods >= terms.maximumPeriods(),
                        "/kind",
                        Remark.of("A9", "A9.too-many-periods", terms.source(), terms.maximumPeriods())))
                .and(Ruling.refusedIf(
                        work.expectedEnd().filter(end -> end.isAfter(limit)).isPresent(),
                        "/expectedEndDate",
                        Remark.of("A9", "A9.too-long", terms.source(), terms.monthsPerPeriod(), limit)));
    }

    /** The last day unpaid work from this start may last. */
    public static LocalDate limit(LocalDate start, UnpaidWorkTerms terms) {
        return start.plus(Period.ofMonths(terms.monthsPerPeriod())).minusDays(1);
    }

    /** What to signal on a day about unpaid work that goes on. */
    public static Optional<Remark> signal(LocalDate start, LocalDate today, UnpaidWorkTerms terms) {
        LocalDate limit = limit(start, terms);
        if (!today.isBefore(limit)) {
            return Optional.of(Remark.of("A9", "A9.limit-reached", terms.source(), limit));
        }
        return today.isBefore(limit.minusDays(terms.warningDays()))
                ? Optional.empty()
                : Optional.of(Remark.of("A9", "A9.limit-near", terms.source(), limit));
    }
}
