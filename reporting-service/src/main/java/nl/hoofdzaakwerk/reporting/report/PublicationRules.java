package nl.hoofdzaakwerk.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import org.hibernate.Session;

/** The rules for publishing that are in force: small numbers (rule F10) and reference lines (rule F4). */
@ApplicationScoped
class PublicationRules {
    private static final String DISCLOSURE = """
            select cast(threshold as integer), cast(rounding_base as integer), cast(dominance_percent as integer)
            from disclosure_rule where valid_from <= ?1 order by valid_from desc limit 1
            """;
    private static final String REFERENCE = """
            select distinct on (figure) figure, cast(percent as integer)
            from reference_line where valid_from <= ?1 order by figure, valid_from desc
            """;

    private final Session session;

    PublicationRules(Session session) {
        this.session = session;
    }

    DisclosureRules disclosure(LocalDate day) {
        Object[] row = session.createNativeQuery(DISCLOSURE, Object[].class)
                .setParameter(1, day)
                .getSingleResult();
        return new DisclosureRules((Integer) row[0], (Integer) row[1], (Integer) row[2]);
    }

    /** Percents by the figure they belong to. */
    Map<String, Integer> referenceLines(LocalDate day) {
        return session.createNativeQuery(REFERENCE, Object[].class).setParameter(1, day).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
