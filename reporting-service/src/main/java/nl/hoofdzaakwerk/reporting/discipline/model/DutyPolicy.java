package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F8: an organisation reports of a region once, and not of months long before or far ahead. */
public final class DutyPolicy {
    /** No region reported before the programme began. */
    public static final YearMonth FIRST = YearMonth.of(2020, 1);

    private static final int MONTHS_AHEAD = 12;

    private DutyPolicy() {}

    /** @param known duties of the organisation in the region @return why not; empty when it may begin */
    public static Optional<Refusal> refuse(YearMonth from, List<ReportingDuty> known, LocalDate today) {
        if (from.isBefore(FIRST) || from.isAfter(YearMonth.from(today).plusMonths(MONTHS_AHEAD))) {
            return Optional.of(Refusal.at("/fromMonth", "F8.month-out-of-range"));
        }
        boolean overlaps = known.stream()
                .anyMatch(duty -> duty.last().map(last -> !last.isBefore(from)).orElse(true));
        return overlaps ? Optional.of(Refusal.at("/fromMonth", "F8.duty-exists")) : Optional.empty();
    }
}
