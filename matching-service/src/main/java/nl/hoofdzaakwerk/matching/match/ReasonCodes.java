package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import org.hibernate.Session;

/** The reasons people may give for a stage on a day: data, so that a region can add its own. */
@ApplicationScoped
public class ReasonCodes {

    private final Session session;

    ReasonCodes(Session session) {
        this.session = session;
    }

    /** Codes that people may give; those of the system itself are not among them. */
    public List<String> givenFor(MatchStage stage, LocalDate date) {
        return session.createNativeQuery("""
                        select code from reason_code where stage = :stage and party <> 'SYSTEM'
                            and valid_from <= :date and (valid_until is null or valid_until >= :date)
                        order by code
                        """, String.class)
                .setParameter("stage", stage.name())
                .setParameter("date", date)
                .getResultList();
    }
}
