package nl.hoofdzaakwerk.reporting.programme.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRule;

/** Versions of what makes a region ready. */
@ApplicationScoped
class ReadinessRules implements PanacheRepositoryBase<ReadinessRule, UUID> {

    /** The region's own rule of that day, or else the national one; empty before the first. */
    Optional<ReadinessRule> inForce(RegionCode region, LocalDate day) {
        return find(
                        "(region = ?1 or region is null) and validFrom <= ?2"
                                + " order by region nulls last, validFrom desc",
                        region.value(),
                        day)
                .range(0, 0)
                .firstResultOptional();
    }

    boolean isDayTaken(Optional<RegionCode> region, LocalDate day) {
        return region.map(code -> count("region = ?1 and validFrom = ?2", code.value(), day))
                        .orElseGet(() -> count("region is null and validFrom = ?1", day))
                > 0;
    }

    /** The national one first, then by region, newest first. */
    List<ReadinessRule> all() {
        return list("order by region nulls first, validFrom desc");
    }
}
