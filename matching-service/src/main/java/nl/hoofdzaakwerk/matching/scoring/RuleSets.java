package nl.hoofdzaakwerk.matching.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;
import org.hibernate.Session;

/** The scoring rules in force: a region's own, or else the national ones. */
@ApplicationScoped
public class RuleSets {

    private static final String IN_FORCE = """
            select version, weight_occupation, weight_hours, weight_conditions, weight_travel, unknown_share,
                occupation_share, hours_tolerance, hard_conditions
            from rule_set where (region = :region or region is null) and valid_from <= :date
            order by region nulls last, valid_from desc limit 1
            """;
    private static final String TRAVEL = """
            select distinct on (mode) mode, kilometres_per_hour, detour_percent, fixed_minutes
            from travel_assumption where valid_from <= :date order by mode, valid_from desc
            """;

    private final Session session;

    RuleSets(Session session) {
        this.session = session;
    }

    /** @throws IllegalStateException when no rules are in force on that day */
    public RuleSet inForce(RegionCode region, LocalDate date) {
        Object[] row = session
                .createNativeQuery(IN_FORCE, Object[].class)
                .setParameter("region", region.value())
                .setParameter("date", date)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scoring rules are in force on " + date));
        return new RuleSet(
                (String) row[0],
                Map.of(
                        Criterion.OCCUPATION, (Integer) row[1],
                        Criterion.HOURS, (Integer) row[2],
                        Criterion.CONDITIONS, (Integer) row[3],
                        Criterion.TRAVEL, (Integer) row[4]),
                (Integer) row[5],
                List.of((Integer[]) row[6]),
                (Integer) row[7],
                conditions((String[]) row[8]),
                travel(date));
    }

    private static Set<WorkCondition> conditions(String[] names) {
        return Arrays.stream(names).map(WorkCondition::valueOf).collect(Collectors.toSet());
    }

    private Map<TravelMode, TravelAssumption> travel(LocalDate date) {
        Map<TravelMode, TravelAssumption> assumptions = new EnumMap<>(TravelMode.class);
        for (Object[] row : session.createNativeQuery(TRAVEL, Object[].class)
                .setParameter("date", date)
                .getResultList()) {
            assumptions.put(
                    TravelMode.valueOf((String) row[0]),
                    new TravelAssumption((Integer) row[1], (Integer) row[2], (Integer) row[3]));
        }
        return assumptions;
    }
}
