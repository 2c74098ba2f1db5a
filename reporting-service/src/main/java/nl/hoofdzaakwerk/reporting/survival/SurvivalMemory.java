package nl.hoofdzaakwerk.reporting.survival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.survival.model.CurveKind;

/** What was published of the counts behind curves, and the rule for them. Needs a system transaction. */
@ApplicationScoped
class SurvivalMemory {
    private static final String READ =
            "select cell, shown, count, sensitive from survival_memory where kind = ?1 and cohort = ?2";
    private static final String FORGET = "delete from survival_memory where kind = ?1 and cohort = ?2";
    private static final String STORE = """
            insert into survival_memory (kind, cohort, cell, shown, count, sensitive)
            select ?1, ?2, * from unnest(cast(?3 as text[]), cast(?4 as boolean[]), cast(?5 as bigint[]),
                cast(?6 as boolean[]))
            """;
    private static final String LEAST_AT_RISK = """
            select cast(least_at_risk as integer) from survival_rule
            where valid_from <= ?1 order by valid_from desc limit 1
            """;

    private final EntityManager entities;

    SurvivalMemory(EntityManager entities) {
        this.entities = entities;
    }

    /** People at risk, about fewer of whom a step of a curve is not told. */
    int leastAtRisk(LocalDate day) {
        return (Integer)
                entities.createNativeQuery(LEAST_AT_RISK).setParameter(1, day).getSingleResult();
    }

    /** By the text form of a cell. */
    Map<String, Remembered> of(CurveKind kind, ProgrammeYear year) {
        List<?> rows = entities.createNativeQuery(READ)
                .setParameter(1, kind.name())
                .setParameter(2, year.value())
                .getResultList();
        Map<String, Remembered> memory = new HashMap<>();
        rows.forEach(row -> {
            Object[] columns = (Object[]) row;
            memory.put(
                    (String) columns[0],
                    new Remembered((Boolean) columns[1], ((Number) columns[2]).longValue(), (Boolean) columns[3]));
        });
        return memory;
    }

    /** Remembers this instead of what was remembered. */
    void keep(CurveKind kind, ProgrammeYear year, Map<String, Remembered> memory) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, kind.name())
                .setParameter(2, year.value())
                .executeUpdate();
        List<Map.Entry<String, Remembered>> cells = new ArrayList<>(memory.entrySet());
        entities.createNativeQuery(STORE)
                .setParameter(1, kind.name())
                .setParameter(2, year.value())
                .setParameter(3, cells.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(
                        4, cells.stream().map(cell -> cell.getValue().shown()).toArray(Boolean[]::new))
                .setParameter(
                        5, cells.stream().map(cell -> cell.getValue().count()).toArray(Long[]::new))
                .setParameter(
                        6,
                        cells.stream().map(cell -> cell.getValue().sensitive()).toArray(Boolean[]::new))
                .executeUpdate();
    }
}
