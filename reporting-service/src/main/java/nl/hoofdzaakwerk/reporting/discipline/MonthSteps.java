package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import nl.hoofdzaakwerk.reporting.discipline.model.StepKind;

/** P4: what was done with a month, in what role, on which day and why. Who it was stands in the audit log only. */
@ApplicationScoped
class MonthSteps {
    private static final String ADD = """
            insert into reporting_month_step (id, month_id, step, role, taken_on, reason)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;
    private static final String OF_MONTH =
            "select id, step, role, taken_on, reason from reporting_month_step where month_id = ?1 order by id";

    private final EntityManager entityManager;

    MonthSteps(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param reason null where none is asked */
    record Step(UUID id, StepKind step, String role, LocalDate takenDate, String reason) {}

    void add(ReportingMonth month, StepKind step, String role, LocalDate day, String reason) {
        entityManager.flush();
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, Ids.next())
                .setParameter(2, month.id())
                .setParameter(3, step.name())
                .setParameter(4, role)
                .setParameter(5, day)
                .setParameter(6, reason)
                .executeUpdate();
    }

    List<Step> of(ReportingMonth month) {
        List<?> rows = entityManager
                .createNativeQuery(OF_MONTH)
                .setParameter(1, month.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(MonthSteps::step).toList();
    }

    private static Step step(Object[] row) {
        return new Step(
                (UUID) row[0], StepKind.valueOf((String) row[1]), (String) row[2], (LocalDate) row[3], (String) row[4]);
    }
}
