package nl.hoofdzaakwerk.reporting.keyfigure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedHours;
import nl.hoofdzaakwerk.reporting.keyfigure.model.HoursAgreements;
import nl.hoofdzaakwerk.reporting.keyfigure.model.MemberClass;

/** What hours were agreed, and the rules around key figures. */
@ApplicationScoped
class HoursBook implements PanacheRepositoryBase<AgreedHours, UUID> {

    /** @param keepMonths months that persons stay known after their last day */
    record Rule(int gapDays, int keepMonths) {}

    /** The region's own and the national ones; the national ones alone for null. */
    List<AgreedHours> inForce(String region) {
        return region == null
                ? list("region is null order by memberClass, validFrom, id")
                : list("region is null or region = ?1 order by region nulls first, memberClass, validFrom, id", region);
    }

    HoursAgreements agreements() {
        return new HoursAgreements(listAll());
    }

    boolean has(Optional<RegionCode> region, MemberClass memberClass, LocalDate validFrom) {
        return region.map(code -> count(
                                "region = ?1 and memberClass = ?2 and validFrom = ?3",
                                code.value(),
                                memberClass,
                                validFrom))
                        .orElseGet(() ->
                                count("region is null and memberClass = ?1 and validFrom = ?2", memberClass, validFrom))
                > 0;
    }

    Rule rule(LocalDate day) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select cast(gap_days as integer), cast(keep_months as integer) from key_figure_rule
                        where valid_from <= :day order by valid_from desc limit 1""")
                .setParameter("day", day)
                .getSingleResult();
        return new Rule((Integer) row[0], (Integer) row[1]);
    }
}
