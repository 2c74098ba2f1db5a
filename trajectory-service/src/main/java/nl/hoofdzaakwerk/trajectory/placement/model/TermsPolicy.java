package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A7: hours and wage change during the work: not before it began, not after it ended, not far ahead. */
public final class TermsPolicy {
    /** How far ahead other terms can be recorded. */
    public static final int MONTHS_AHEAD = 12;

    private TermsPolicy() {}

    public static Ruling judge(LocalDate from, LocalDate workStart, Optional<LocalDate> lastDay, LocalDate today) {
        return Ruling.refusedIf(
                        from.isBefore(workStart),
                        "/fromDate",
                        Remark.of("A7", "A7.terms-before-start", "HR", workStart))
                .and(lastDay.map(last -> Ruling.refusedIf(
                                from.isAfter(last), "/fromDate", Remark.of("A7", "A7.terms-after-end", "HR", last)))
                        .orElse(Ruling.allowed()))
                .and(Ruling.refusedIf(
                        from.isAfter(today.plusMonths(MONTHS_AHEAD)),
                        "/fromDate",
                        Remark.of("A7", "A7.terms-too-far-ahead", "HR", MONTHS_AHEAD)));
    }
}
