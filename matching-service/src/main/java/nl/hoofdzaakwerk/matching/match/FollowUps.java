package nl.hoofdzaakwerk.matching.match;

import jakarta.transaction.TransactionScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import org.hibernate.Session;

/**
 * What follows each stage and how soon (P6): dated data, in which a region's own goes before the national. Read once in
 * a transaction.
 */
@TransactionScoped
class FollowUps {

    private static final Comparator<Row> REGION_THEN_NEWEST =
            Comparator.comparing((Row row) -> row.region() != null).thenComparing(Row::validFrom);

    private final Session session;
    private List<Row> rows;

    FollowUps(Session session) {
        this.session = session;
    }

    private record Row(MatchStage stage, String region, LocalDate validFrom, String what, int days) {
        boolean holds(MatchStage wanted, RegionCode here, LocalDate date) {
            return stage == wanted
                    && (region == null || Objects.equals(region, here.value()))
                    && !validFrom.isAfter(date);
        }
    }

    /** What follows a stage that was reached on a day. */
    NextStep after(MatchStage stage, RegionCode region, LocalDate date) {
        Row row = rows().stream()
                .filter(candidate -> candidate.holds(stage, region, date))
                .max(REGION_THEN_NEWEST)
                .orElseThrow(() -> new IllegalStateException("nothing follows " + stage + " on " + date));
        return new NextStep(row.what(), date.plusDays(row.days()));
    }

    private List<Row> rows() {
        if (rows == null) {
            rows = session
                    .createNativeQuery(
                            "select stage, region, valid_from, what, days from match_follow_up", Object[].class)
                    .addScalar("stage", String.class)
                    .addScalar("region", String.class)
                    .addScalar("valid_from", LocalDate.class)
                    .addScalar("what", String.class)
                    .addScalar("days", Integer.class)
                    .getResultList()
                    .stream()
                    .map(row -> new Row(
                            MatchStage.valueOf((String) row[0]),
                            (String) row[1],
                            (LocalDate) row[2],
                            (String) row[3],
                            (int) row[4]))
                    .toList();
        }
        return rows;
    }
}
