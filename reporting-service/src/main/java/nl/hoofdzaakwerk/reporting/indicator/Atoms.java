package nl.hoofdzaakwerk.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure.Basis;
import nl.hoofdzaakwerk.reporting.indicator.model.Quarter;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.hibernate.Session;

/** The exact counts of a year. Needs a system transaction: a caller's sees no facts. */
@ApplicationScoped
public class Atoms {
    private static final int COLUMNS_BEFORE_COUNTS = 8;

    private final Session session;

    Atoms(Session session) {
        this.session = session;
    }

    /**
     * What is counted of those who started, or were referred or matched, in a year.
     *
     * @param startYear calendar year of the start, of the first referral or of the match
     * @param asOf what happened after this day does not count yet
     */
    public List<Atom> of(ProgrammeYear startYear, LocalDate asOf) {
        return Arrays.stream(Basis.values())
                .flatMap(basis -> rows(basis, startYear, asOf).stream().map(row -> atom(basis, startYear, row)))
                .toList();
    }

    private List<Object[]> rows(Basis basis, ProgrammeYear year, LocalDate asOf) {
        return session.createNativeQuery(AtomQueries.of(basis), Object[].class)
                .setParameter(1, year.firstDay())
                .setParameter(2, year.lastDay())
                .setParameter(3, asOf)
                .getResultList();
    }

    private static Atom atom(Basis basis, ProgrammeYear year, Object[] row) {
        return new Atom(
                new RegionCode((String) row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : TargetGroup.valueOf((String) row[3]),
                row[4] == null ? null : Method.valueOf((String) row[4]),
                row[5] == null ? null : BenefitKind.valueOf((String) row[5]),
                (String) row[6],
                row[7] == null ? null : new Quarter(year.value(), (Integer) row[7]),
                counts(basis, row));
    }

    private static long[] counts(Basis basis, Object[] row) {
        long[] counts = new long[Measure.values().length];
        int column = COLUMNS_BEFORE_COUNTS;
        for (Measure measure : AtomQueries.measures(basis)) {
            counts[measure.ordinal()] = ((Number) row[column++]).longValue();
        }
        return counts;
    }
}
