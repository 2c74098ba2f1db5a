package nl.hoofdzaakwerk.reporting.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;

/** What is really stored, past row-level security. */
final class Stored {
    static final Database DATABASE = Platform.database("reporting");

    private Stored() {}

    /** What is stored of these trajectories, one line each. */
    static List<String> stories(Facts... facts) {
        String pseudonyms =
                Arrays.stream(facts).map(fact -> "'" + fact.trajectory() + "'").collect(Collectors.joining(","));
        return DATABASE.select("""
                select concat_ws(' ', t.region, t.target_group, t.start_date, t.end_date, p.kind, p.start_date,
                    p.sustained_on, p.end_date)
                from trajectory_fact t left join placement_fact p on p.trajectory_id = t.id
                where t.pseudonym in (%s)
                """.formatted(pseudonyms));
    }

    /** The sequence of the last fact taken in of this trajectory. */
    static long lastSequence(Facts facts) {
        return Long.parseLong(DATABASE.select(
                        "select coalesce(max(last), 0) from inbox_sequence where topic = 'hw.trajectory-facts.v1'"
                                + " and record_key = '" + facts.trajectory() + "'")
                .getFirst());
    }
}
