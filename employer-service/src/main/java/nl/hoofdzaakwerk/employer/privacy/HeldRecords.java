package nl.hoofdzaakwerk.employer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/**
 * All that is held here about the person behind a placement: the work itself. Nothing of the employer's notes, talks or
 * other people.
 */
@ApplicationScoped
class HeldRecords {
    private final FileQueries queries;

    HeldRecords(FileQueries queries) {
        this.queries = queries;
    }

    List<FileTable> under(UUID placement) {
        FileTable table = new FileTable("work", "Je werk bij een werkgever", "Your work with an employer")
                .column("employer", "Werkgever", "Employer")
                .column("kind", "Soort", "Kind")
                .column("hoursPerWeek", "Uren per week", "Hours a week")
                .column("startDate", "Begin", "Start")
                .column("expectedEndDate", "Verwacht einde", "Expected end")
                .column("endDate", "Einde", "End");
        return List.of(queries.fill(table, """
                select e.name, p.kind, p.hours_per_week, p.start_date, p.expected_end_date, p.end_date
                from placement p join employer e on e.id = p.employer_id where p.id = :pseudonym""", placement));
    }
}
