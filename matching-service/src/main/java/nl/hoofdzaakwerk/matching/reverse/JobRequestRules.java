package nl.hoofdzaakwerk.matching.reverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequestRule;
import org.hibernate.Session;

/** When work is asked for: a region's own rule, or else the one of all regions. */
@ApplicationScoped
class JobRequestRules {
    private final Session session;

    JobRequestRules(Session session) {
        this.session = session;
    }

    /** @throws IllegalStateException when no rule is in force on that day */
    JobRequestRule inForce(RegionCode region, LocalDate date) {
        return session
                .createNativeQuery("""
                        select days_waiting, meetings_unproposed, pause_days, review_days from job_request_rule
                        where (region = :region or region is null) and valid_from <= :date
                        order by region nulls last, valid_from desc limit 1
                        """, Object[].class)
                .setParameter("region", region.value())
                .setParameter("date", date)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new JobRequestRule((Integer) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
                .orElseThrow(() -> new IllegalStateException("no rule for job requests is in force on " + date));
    }
}
