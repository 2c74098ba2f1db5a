package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A7: work that stands still has not ended; it stands still once at a time, within the work, and goes on. */
public final class InterruptionPolicy {
    /** How far ahead an interruption can be recorded. */
    public static final int MONTHS_AHEAD = 12;

    private InterruptionPolicy() {}

    /**
     * @param work from its first to its last day; without a last day while it goes on
     * @param others what is recorded already
     */
    public static Ruling judge(Period interruption, Period work, Collection<Period> others, LocalDate today) {
        LocalDate from = interruption.from();
        return Ruling.refusedIf(
                        from.isBefore(work.from()),
                        "/fromDate",
                        Remark.of("A7", "A7.interruption-before-start", "HR", work.from()))
                .and(afterEnd(interruption, work))
                .and(Ruling.refusedIf(
                        others.stream().anyMatch(interruption::overlaps),
                        "/fromDate",
                        Remark.of("A7", "A7.interruption-overlaps", "HR")))
                .and(Ruling.refusedIf(
                        from.isAfter(today.plusMonths(MONTHS_AHEAD)),
                        "/fromDate",
                        Remark.of("A7", "A7.interruption-too-far-ahead", "HR", MONTHS_AHEAD)));
    }

    private static Ruling afterEnd(Period interruption, Period work) {
        return work.until()
                .map(last -> Ruling.refusedIf(
                        interruption.until().map(day -> day.isAfter(last)).orElse(true),
                        "/untilDate",
                        Remark.of("A7", "A7.interruption-after-end", "HR", last)))
                .orElse(Ruling.allowed());
    }

    /** Work goes on after at least one day of standstill, and when it has. */
    public static Ruling judgeResumption(Optional<Period> open, LocalDate firstDay, LocalDate today) {
        if (open.isEmpty()) {
            return Ruling.refused("", Remark.of("A7", "A7.not-interrupted", "HR"));
        }
        LocalDate from = open.get().from();
        return Ruling.refusedIf(
                        !firstDay.isAfter(from),
                        "/resumptionDate",
                        Remark.of("A7", "A7.resumption-before-interruption", "HR", from))
                .and(Ruling.refusedIf(
                        firstDay.isAfter(today), "/resumptionDate", Remark.of("A7", "A7.resumption-in-future", "HR")));
    }

    /** What to signal about an interruption that takes long. */
    public static Optional<Remark> signal(Optional<Period> open, LocalDate today, InterruptionTerms terms) {
        return open.filter(period -> today.isAfter(period.from().plusWeeks(terms.longestWeeks())))
                .map(period -> Remark.of("A7", "A7.interruption-too-long", terms.source(), period.from()));
    }
}
