package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.discipline.model.Obligation;
import nl.hoofdzaakwerk.reporting.discipline.model.ReporterKind;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRule;

/** F8: what is asked of whom, as data; a region without a row of its own has the one of all regions. */
@ApplicationScoped
class ReportingRules {
    private static final String RULE = """
            select obligation, due_days, accept_days, answer_days, late_after_days from reporting_rule
            where organisation_kind = ?1 and (region = ?2 or region is null) and valid_from <= ?3
            order by region nulls last, valid_from desc limit 1
            """;
    private static final String THRESHOLD =
            "select cast(threshold as integer) from disclosure_rule where valid_from <= ?1 order by valid_from desc limit 1";

    private final EntityManager entityManager;

    ReportingRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rule for a month. */
    ReportingRule of(ReporterKind kind, RegionCode region, YearMonth month) {
        List<?> rows = entityManager
                .createNativeQuery(RULE)
                .setParameter(1, kind.name())
                .setParameter(2, region.value())
                .setParameter(3, month.atDay(1))
                .getResultList();
        Object[] row = (Object[]) rows.getFirst();
        return new ReportingRule(
                Obligation.valueOf((String) row[0]), (Integer) row[1], (Integer) row[2], (Integer) row[3], (Integer)
                        row[4]);
    }

    /** F10: of fewer than this nothing is shown to others. */
    int threshold(LocalDate today) {
        return (Integer) entityManager
                .createNativeQuery(THRESHOLD)
                .setParameter(1, today)
                .getSingleResult();
    }
}
