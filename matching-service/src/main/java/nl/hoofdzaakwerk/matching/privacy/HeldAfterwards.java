package nl.hoofdzaakwerk.matching.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/** What matching holds of a candidate beside the matches themselves: work asked for, and how long work lasted. */
@ApplicationScoped
class HeldAfterwards {
    private static final String MATCH =
            " join candidate_match m on m.card_id = :pseudonym and m.id = x.match_id left join vacancy v on v.id = m.vacancy_id";

    private final FileQueries queries;

    HeldAfterwards(FileQueries queries) {
        this.queries = queries;
    }

    /** Tables in the order in which they are read; without rows where nothing is held. */
    List<FileTable> under(UUID pseudonym) {
        return List.of(agreedPoints(pseudonym), tenures(pseudonym), jobRequests(pseudonym));
    }

    private FileTable agreedPoints(UUID pseudonym) {
        FileTable table = new FileTable(
                        "agreedPoints",
                        "Punten toen een voorstel werd afgesproken",
                        "Points when a proposal was agreed")
                .column("vacancy", "Vacature", "Vacancy")
                .column("criterion", "Onderdeel", "Criterion")
                .column("points", "Punten", "Points")
                .column("maximum", "Hoogstens", "At most");
        return queries.fill(
                table,
                "select v.title, x.criterion, x.points, x.maximum from match_points x" + MATCH
                        + " order by m.id, x.criterion",
                pseudonym);
    }

    private FileTable tenures(UUID pseudonym) {
        FileTable table = new FileTable("tenures", "Hoe lang werk duurde", "How long work lasted")
                .column("vacancy", "Vacature", "Vacancy")
                .column("startDate", "Begonnen op", "Began on")
                .column("endDate", "Geëindigd op", "Ended on");
        return queries.fill(
                table,
                "select v.title, x.started_on, x.ended_on from match_tenure x" + MATCH
                        + " order by x.started_on, x.placement_id",
                pseudonym);
    }

    private FileTable jobRequests(UUID pseudonym) {
        FileTable table = new FileTable("jobRequests", "Werk dat voor je is gevraagd", "Work asked for you")
                .column("reason", "Waarom", "Why")
                .column("occupations", "Soorten werk (code ISCO)", "Kinds of work (ISCO code)")
                .column("hindrances", "Wat in de weg stond", "What was in the way")
                .column("askedDate", "Gevraagd op", "Asked on")
                .column("endedDate", "Beëindigd op", "Ended on")
                .column("ending", "Waarom beëindigd", "Why it ended");
        return queries.fill(table, """
                select why, array_to_string(occupations, ', '), array_to_string(hindrances, ', '), asked_on, ended_on,
                    ending from job_request where card_id = :pseudonym order by id""", pseudonym);
    }
}
