package nl.hoofdzaakwerk.matching.privacy;

import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/** What meetings hold under a candidate's pseudonym; nothing of who owns an action. */
final class MeetingTables {
    private static final String VACANCY = " left join vacancy v on v.id = ";

    private MeetingTables() {}

    static FileTable agendas(FileQueries queries, UUID pseudonym) {
        FileTable table = new FileTable("agendas", "Wanneer je op de agenda stond", "When you were on the agenda")
                .column("meetingDate", "Overleg van", "Meeting of")
                .column("vacancy", "Vacature", "Vacancy")
                .column("section", "Onderdeel", "Section")
                .column("score", "Score (0 tot 1000)", "Score (0 to 1000)");
        return queries.fill(
                table,
                "select g.meeting_date, v.title, e.section, e.score from agenda_entry e"
                        + " join matching_meeting g on g.id = e.meeting_id" + VACANCY
                        + "e.vacancy_id where e.card_id = :pseudonym order by e.id",
                pseudonym);
    }

    static FileTable actions(FileQueries queries, UUID pseudonym) {
        FileTable table = new FileTable("actions", "Wat over jou is afgesproken", "What was agreed on about you")
                .column("action", "Afspraak", "Action")
                .column("dueDate", "Uiterste datum", "Due date")
                .column("stage", "Stand", "Stage")
                .column("result", "Uitkomst", "Result");
        return queries.fill(
                table,
                "select next_step, next_step_due, stage, result from meeting_action where card_id = :pseudonym"
                        + " order by id",
                pseudonym);
    }

    static FileTable changes(FileQueries queries, UUID pseudonym) {
        FileTable table = new FileTable("changes", "Wat tijdens overleggen werd getoond", "What was shown in meetings")
                .column("vacancy", "Vacature", "Vacancy")
                .column("kind", "Wat", "What")
                .column("detail", "Bijzonderheid", "Detail")
                .column("changedAt", "Op", "At");
        return queries.fill(
                table,
                "select v.title, c.kind, c.detail, c.changed_at from meeting_change c" + VACANCY
                        + "c.vacancy_id where c.card_id = :pseudonym order by c.changed_at, c.number",
                pseudonym);
    }

    static FileTable onTheTable(FileQueries queries, UUID pseudonym) {
        FileTable table = new FileTable("onTheTable", "Waar je nu wordt besproken", "Where you are discussed now")
                .column("vacancy", "Vacature", "Vacancy")
                .column("setAt", "Sinds", "Since");
        return queries.fill(
                table,
                "select v.title, i.set_at from current_item i" + VACANCY
                        + "i.vacancy_id where i.card_id = :pseudonym order by i.set_at",
                pseudonym);
    }
}
