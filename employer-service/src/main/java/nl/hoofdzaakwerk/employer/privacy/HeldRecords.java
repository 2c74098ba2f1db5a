package nl.hoofdzaakwerk.employer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/**
 * All that is held here about the person behind a placement: the work, how it went, and what the employer may know.
 * Nothing of the employer's notes, talks or other people.
 */
@ApplicationScoped
class HeldRecords {
    private final FileQueries queries;

    HeldRecords(FileQueries queries) {
        this.queries = queries;
    }

    List<FileTable> under(UUID placement) {
        return List.of(work(placement), checkIns(placement), released(placement));
    }

    private FileTable work(UUID placement) {
        FileTable table = new FileTable("work", "Je werk bij een werkgever", "Your work with an employer")
                .column("employer", "Werkgever", "Employer")
                .column("kind", "Soort", "Kind")
                .column("hoursPerWeek", "Uren per week", "Hours a week")
                .column("startDate", "Begin", "Start")
                .column("expectedEndDate", "Verwacht einde", "Expected end")
                .column("endDate", "Einde", "End");
        return queries.fill(table, """
                select e.name, p.kind, p.hours_per_week, p.start_date, p.expected_end_date, p.end_date
                from placement p join employer e on e.id = p.employer_id where p.id = :pseudonym""", placement);
    }

    private FileTable checkIns(UUID placement) {
        FileTable table = new FileTable("checkIns", "Hoe het ging op je werk", "How it went at work")
                .column("doneDate", "Gevraagd op", "Asked on")
                .column("employerResult", "Wat de werkgever zei", "What the employer said")
                .column("employeeResult", "Wat jij zei", "What you said")
                .column("note", "Aantekening", "Note");
        return queries.fill(table, """
                select c.done_date, c.employer_result, c.employee_result, n.text
                from check_in c left join check_in_note n on n.check_in_id = c.id
                where c.placement_id = :pseudonym and c.state = 'DONE' order by c.done_date, c.id""", placement);
    }

    private FileTable released(UUID placement) {
        FileTable table = new FileTable("released", "Wat je werkgever mag weten", "What your employer may know")
                .column("level", "Hoeveel", "How much")
                .column("needs", "Wat jou helpt", "What helps you")
                .column("told", "In je eigen woorden", "In your own words")
                .column("agreedDate", "Gezegd op", "Said on");
        return queries.fill(table, """
                select level, array_to_string(needs, ', '), told, agreed_on
                from placement_disclosure where placement_id = :pseudonym""", placement);
    }
}
