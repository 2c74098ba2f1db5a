package nl.hoofdzaakwerk.reporting.discipline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** Months and rules that read as sentences. */
final class Examples {
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final LocalDate TENTH_OF_APRIL = LocalDate.of(2026, 4, 10);
    static final ReportingRule MUST = new ReportingRule(Obligation.MUST, 10, 7, 14, 14);
    static final ReportingRule MAY = new ReportingRule(Obligation.MAY, 10, 7, 14, 14);

    private Examples() {}

    static ReportingDuty dutyFrom(YearMonth from) {
        return new ReportingDuty(
                UUID.randomUUID(),
                new OrganisationAlias("ggz-rijnduin"),
                ReporterKind.GGZ,
                new RegionCode("AM19"),
                from);
    }

    static ReportingMonth march() {
        return march(MUST);
    }

    static ReportingMonth march(ReportingRule rule) {
        return new ReportingMonth(UUID.randomUUID(), dutyFrom(MARCH), MARCH, rule);
    }

    static ReportingMonth approvedMarch() {
        ReportingMonth month = march();
        month.approve(TENTH_OF_APRIL, 0, 100, MUST);
        return month;
    }

    static ReportingMonth acceptedMarch() {
        ReportingMonth month = approvedMarch();
        month.accept(TENTH_OF_APRIL, MUST);
        return month;
    }

    static ReportingMonth lockedMarch() {
        ReportingMonth month = acceptedMarch();
        month.lock(TENTH_OF_APRIL);
        return month;
    }

    /** All figures nought but these. */
    static MonthFigures figures(Map<MonthFigure, Long> some) {
        Map<MonthFigure, Long> all = new EnumMap<>(MonthFigure.class);
        for (MonthFigure figure : MonthFigure.values()) {
            all.put(figure, some.getOrDefault(figure, 0L));
        }
        return new MonthFigures(all);
    }

    static ValidationRule rule(String code, RuleTerms terms) {
        return new ValidationRule(
                UUID.randomUUID(),
                code,
                new ValidationRule.Validity(LocalDate.of(2026, 1, 1), null),
                Severity.ASKS,
                terms,
                new QuestionText("Klopt dit?", "Is this right?"));
    }
}
