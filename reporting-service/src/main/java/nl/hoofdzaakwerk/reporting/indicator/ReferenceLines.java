package nl.hoofdzaakwerk.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** F4: what is expected of a share, as a line to compare with and never a norm; public knowledge. */
@ApplicationScoped
public class ReferenceLines {
    private static final String IN_FORCE = """
            select distinct on (figure) figure, cast(percent as integer)
            from reference_line where valid_from <= ?1 order by figure, valid_from desc
            """;

    private final Session session;

    ReferenceLines(Session session) {
        this.session = session;
    }

    /** Percents in force on a day, by the indicator they belong to. */
    public Map<String, Integer> on(LocalDate day) {
        List<Object[]> rows = session.createNativeQuery(IN_FORCE, Object[].class)
                .setParameter(1, day)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
