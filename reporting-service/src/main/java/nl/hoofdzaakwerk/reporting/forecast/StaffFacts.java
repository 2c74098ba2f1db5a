package nl.hoofdzaakwerk.reporting.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.forecast.model.CapacityRule;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;

/** Who guides, exact, and the rule for capacity. Needs a system transaction: a caller's sees no facts. */
@ApplicationScoped
public class StaffFacts {
    /** What an organisation told last of one of these months. */
    private static final String STAFF = """
            select distinct on (region, organisation) region, coaches, fte_hundredths
            from guidance_month_fact where month between ?1 and ?2
            order by region, organisation, month desc
            """;

    private static final String RULE = """
            select cast(caseload_per_fte as integer), cast(least_coaches as integer) from capacity_rule
            where valid_from <= ?1 order by valid_from desc limit 1
            """;
    private static final int MONTHS_BACK = 3;

    private final EntityManager entities;

    StaffFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** The rule that holds on a day. */
    public CapacityRule rule(LocalDate day) {
        Object[] row =
                (Object[]) entities.createNativeQuery(RULE).setParameter(1, day).getSingleResult();
        return new CapacityRule((Integer) row[0], (Integer) row[1]);
    }

    /** The staff of each organisation by region, as told of the last of the three whole months before a day. */
    Map<RegionCode, List<Staff>> staff(LocalDate day) {
        LocalDate month = day.plusDays(1).withDayOfMonth(1);
        List<?> rows = entities.createNativeQuery(STAFF)
                .setParameter(1, month.minusMonths(MONTHS_BACK))
                .setParameter(2, month.minusMonths(1))
                .getResultList();
        Map<RegionCode, List<Staff>> staff = new HashMap<>();
        rows.forEach(row -> {
            Object[] columns = (Object[]) row;
            staff.computeIfAbsent(new RegionCode((String) columns[0]), region -> new ArrayList<>())
                    .add(new Staff((Integer) columns[1], (Integer) columns[2]));
        });
        return staff;
    }
}
