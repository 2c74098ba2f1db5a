package nl.hoofdzaakwerk.matching.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;
import org.hibernate.Session;

/** The scoring rules in force: a region's own, or else the national ones. */
@ApplicationScoped
public class RuleSets implements PanacheRepositoryBase<StoredRuleSet, UUID> {

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
        return storedInForce(region, date).rules(travel(date));
    }

    /** @throws IllegalStateException when no rules are in force on that day */
    StoredRuleSet storedInForce(RegionCode region, LocalDate date) {
        return find(
                        "(region = ?1 or region is null) and validFrom <= ?2",
                        Sort.by("region", Sort.NullPrecedence.NULLS_LAST).and("validFrom", Sort.Direction.Descending),
                        region.value(),
                        date)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no scoring rules are in force on " + date));
    }

    /** The sets that count on that day, each for its region or nationally, of those the caller may see. */
    Set<UUID> idsInForce(LocalDate date) {
        Set<String> scopes = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (StoredRuleSet set : list("validFrom <= ?1", Sort.descending("validFrom"), date)) {
            if (scopes.add(String.valueOf(set.region()))) {
                ids.add(set.id());
            }
        }
        return ids;
    }

    boolean isDayTaken(RegionCode region, LocalDate date) {
        return count("region = ?1 and validFrom = ?2", region.value(), date) > 0;
    }

    /** A name no set of the region has. */
    String nextVersion(RegionCode region) {
        long number = count("region", region.value()) + 1;
        while (count("region = ?1 and version = ?2", region.value(), region + "-" + number) > 0) {
            number++;
        }
        return region + "-" + number;
    }

    List<StoredRuleSet> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
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
