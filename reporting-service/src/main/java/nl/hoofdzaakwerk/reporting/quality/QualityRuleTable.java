package nl.hoofdzaakwerk.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.quality.model.Aspect;
import nl.hoofdzaakwerk.reporting.quality.model.Bounds;
import nl.hoofdzaakwerk.reporting.quality.model.QualityRules;

/** X28: the rules for grades, as data. */
@ApplicationScoped
class QualityRuleTable {
    private static final String RULES = """
            select distinct on (aspect) aspect, a_from, b_from, c_from, d_from, within_days from quality_rule
            where valid_from <= ?1 order by aspect, valid_from desc
            """;

    private final EntityManager entityManager;

    QualityRuleTable(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param threshold of fewer than this nothing is said (F10) */
    QualityRules on(LocalDate day, int threshold) {
        Map<Aspect, Bounds> bounds = new EnumMap<>(Aspect.class);
        int withinDays = 0;
        List<?> rows =
                entityManager.createNativeQuery(RULES).setParameter(1, day).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            bounds.put(
                    Aspect.valueOf((String) row[0]),
                    new Bounds((Integer) row[1], (Integer) row[2], (Integer) row[3], (Integer) row[4]));
            withinDays = row[5] == null ? withinDays : (Integer) row[5];
        }
        return new QualityRules(bounds, withinDays, threshold);
    }
}
