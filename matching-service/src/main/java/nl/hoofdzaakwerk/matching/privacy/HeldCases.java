package nl.hoofdzaakwerk.matching.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/** What a candidate answered, and what was kept and said about the matches that came of it. */
@ApplicationScoped
class HeldCases {
    private static final String CARD_MATCH = " join candidate_match m on m.card_id = :pseudonym and m.id = ";
    private static final String VACANCY = " left join vacancy v on v.id = m.vacancy_id";

    private final FileQueries queries;

    HeldCases(FileQueries queries) {
        this.queries = queries;
    }

    List<FileTable> under(UUID pseudonym) {
        return List.of(
                answers(pseudonym),
                standing(pseudonym),
                cases(pseudonym),
                facts(pseudonym),
                feedback(pseudonym),
                closingComments(pseudonym));
    }

    private FileTable answers(UUID pseudonym) {
        FileTable table = new FileTable("answers", "Wat je antwoordde over werk", "What you answered about work")
                .column("vacancy", "Vacature", "Vacancy")
                .column("employer", "Werkgever", "Employer")
                .column("answer", "Antwoord", "Answer")
                .column("disclosure", "Wat de werkgever mag weten", "What the employer may know")
                .column("validUntilDate", "Geldig tot en met", "Valid until")
                .column("note", "Toelichting", "Note")
                .column("recordedAt", "Vastgelegd op", "Recorded at");
        return queries.fill(table, """
                select (select v.title from vacancy v where v.id = a.vacancy_id),
                    (select min(v.employer_name) from vacancy v where v.employer_id = a.employer_id),
                    a.answer, a.disclosure, a.valid_until, a.note, a.recorded_at
                from candidate_answer a where a.card_id = :pseudonym order by a.id""", pseudonym);
    }

    private FileTable standing(UUID pseudonym) {
        FileTable table = new FileTable("standingAnswers", "Antwoorden die nu gelden", "Answers that count now")
                .column("about", "Over (vacature of werkgever)", "About (vacancy or employer)")
                .column("yes", "Ja", "Yes")
                .column("disclosure", "Wat de werkgever mag weten", "What the employer may know")
                .column("validUntilDate", "Geldig tot en met", "Valid until")
                .column("answeredAt", "Geantwoord op", "Answered at");
        return queries.fill(table, """
                select s.subject, s.yes, s.disclosure, s.valid_until, s.answered_at
                from standing_answer s where s.card_id = :pseudonym order by s.entry_id""", pseudonym);
    }

    private FileTable cases(UUID pseudonym) {
        FileTable table = new FileTable(
                        "cases", "Wat er nu met elk voorstel gebeurt", "What happens with each proposal")
                .column("vacancy", "Vacature", "Vacancy")
                .column("nextStep", "Volgende stap", "Next step")
                .column("dueDate", "Uiterste datum", "Due date")
                .column("parkedUntilDate", "Geparkeerd tot", "Parked until")
                .column("disclosure", "Wat de werkgever mag weten", "What the employer may know")
                .column("placedAt", "Werk vastgelegd op", "Work recorded at")
                .column("staysAway", "Komt niet terug", "Does not come back");
        return queries.fill(table, """
                select v.title, m.next_step, m.next_step_due, m.parked_until, m.disclosure, m.placed_at, m.stays_away
                from candidate_match m left join vacancy v on v.id = m.vacancy_id
                where m.card_id = :pseudonym order by m.id""", pseudonym);
    }

    private FileTable facts(UUID pseudonym) {
        FileTable table = new FileTable(
                        "facts", "Wat telde toen een voorstel stopte", "What counted when a proposal stopped")
                .column("vacancy", "Vacature", "Vacancy")
                .column("fact", "Gegeven en waarde", "Fact and value");
        return queries.fill(table, """
                select v.title, f.fact from candidate_match m left join vacancy v on v.id = m.vacancy_id
                    cross join unnest(m.judged_facts) with ordinality as f (fact, place)
                where m.card_id = :pseudonym order by m.id, f.place""", pseudonym);
    }

    private FileTable feedback(UUID pseudonym) {
        FileTable table = new FileTable("feedback", "Wat er over een voorstel is gezegd", "What was said of a proposal")
                .column("vacancy", "Vacature", "Vacancy")
                .column("side", "Namens", "On behalf of")
                .column("judgement", "Oordeel", "Judgement")
                .column("text", "Toelichting", "Words")
                .column("shared", "Gedeeld met het werkgeversservicepunt", "Shared with the employers' service point")
                .column("givenAt", "Gezegd op", "Said at");
        return queries.fill(
                table,
                "select v.title, f.side, f.judgement, f.text, f.shared, f.given_at from match_feedback f" + CARD_MATCH
                        + "f.match_id" + VACANCY + " order by f.id",
                pseudonym);
    }

    private FileTable closingComments(UUID pseudonym) {
        FileTable table = new FileTable("closingComments", "Waarom een voorstel stopte", "Why a proposal stopped")
                .column("vacancy", "Vacature", "Vacancy")
                .column("text", "Uitleg aan jou", "Words for you")
                .column("writtenAt", "Geschreven op", "Written at");
        return queries.fill(
                table,
                "select v.title, c.text, c.written_at from match_closing_comment c" + CARD_MATCH + "c.match_id"
                        + VACANCY + " order by m.id",
                pseudonym);
    }
}
