package nl.hoofdzaakwerk.matching.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/**
 * All that matching holds under a candidate's pseudonym. Of a vacancy only its title, of an employer only its name to
 * whom an answer was given, and what it said of a proposal to this candidate; nothing of other candidates, of who
 * decided, or of what an employer thinks of anything else.
 */
@ApplicationScoped
class HeldRecords {
    private static final String CARD = " from candidate_card where id = :pseudonym";
    private static final String MATCH = " join candidate_match m on m.card_id = :pseudonym and m.id = ";
    private static final String VACANCY = " left join vacancy v on v.id = m.vacancy_id";

    private final FileQueries queries;
    private final HeldTerms terms;
    private final HeldCases cases;

    HeldRecords(FileQueries queries, HeldTerms terms, HeldCases cases) {
        this.queries = queries;
        this.terms = terms;
        this.cases = cases;
    }

    /** Tables in the order in which they are read; without rows where nothing is held. */
    List<FileTable> under(UUID pseudonym) {
        List<FileTable> tables = new ArrayList<>(List.of(
                card(pseudonym),
                travel(pseudonym),
                ground(pseudonym),
                occupations(pseudonym),
                conditions(pseudonym),
                terms.work(pseudonym),
                terms.bearing(pseudonym),
                terms.times(pseudonym),
                terms.sectors(pseudonym),
                terms.hardLimits(pseudonym),
                terms.unwantedOccupations(pseudonym),
                terms.drivingLicences(pseudonym),
                terms.skills(pseudonym),
                matches(pseudonym),
                steps(pseudonym),
                liveProposals(pseudonym),
                pins(pseudonym),
                judgements(pseudonym),
                decisions(pseudonym),
                MeetingTables.agendas(queries, pseudonym),
                MeetingTables.actions(queries, pseudonym),
                MeetingTables.changes(queries, pseudonym),
                MeetingTables.onTheTable(queries, pseudonym),
                placements(pseudonym),
                vumSearches(pseudonym),
                jobRequests(pseudonym),
                agreedPoints(pseudonym),
                tenures(pseudonym),
                withdrawals(pseudonym)));
        tables.addAll(cases.under(pseudonym));
        return List.copyOf(tables);
    }

    private FileTable card(UUID pseudonym) {
        FileTable table = new FileTable("card", "Je kaart zonder naam", "Your card without a name")
                .column("region", "Arbeidsmarktregio", "Labour-market region")
                .column("organisation", "Behandelende organisatie", "Treating organisation")
                .column("disclosure", "Wat een werkgever mag weten", "What an employer may know")
                .column("minimumHours", "Minste uren per week", "Fewest hours a week")
                .column("maximumHours", "Meeste uren per week", "Most hours a week")
                .column("availableFromDate", "Beschikbaar vanaf", "Available from")
                .column("updatedAt", "Bijgewerkt op", "Updated at");
        return queries.fill(
                table,
                "select region, organisation, disclosure, minimum_hours, maximum_hours, available_from, updated_at"
                        + CARD,
                pseudonym);
    }

    private FileTable travel(UUID pseudonym) {
        FileTable table = new FileTable("travel", "Hoe je kunt reizen", "How you can travel")
                .column("postcode4", "Cijfers van je postcode", "Digits of your postcode")
                .column("travelMode", "Vervoer", "Means of travel")
                .column("maximumTravelMinutes", "Minuten enkele reis, hoogstens", "Minutes one way, at most");
        return queries.fill(table, "select postcode4, travel_mode, maximum_travel_minutes" + CARD, pseudonym);
    }

    private FileTable ground(UUID pseudonym) {
        FileTable table = new FileTable("ground", "Waarom je kaart gedeeld mag worden", "Why your card may be shared")
                .column("ground", "Grondslag", "Legal ground")
                .column("purpose", "Doel", "Purpose")
                .column("validUntilDate", "Geldig tot en met", "Valid until");
        return queries.fill(table, "select legal_ground, legal_purpose, legal_ground_until" + CARD, pseudonym);
    }

    private FileTable occupations(UUID pseudonym) {
        FileTable table = new FileTable(
                        "occupations", "Werk dat je wilt, liefste eerst", "Work you want, dearest first")
                .column("occupation", "Beroep (code ISCO)", "Occupation (ISCO code)");
        return queries.fill(table, "select unnest(preferred_occupations)" + CARD, pseudonym);
    }

    private FileTable conditions(UUID pseudonym) {
        FileTable table = new FileTable("conditions", "Wat je op het werk nodig hebt", "What you need at work")
                .column("condition", "Voorwaarde", "Condition");
        return queries.fill(table, "select unnest(needed_conditions)" + CARD, pseudonym);
    }

    private FileTable matches(UUID pseudonym) {
        FileTable table = new FileTable("matches", "Waarvoor je bent voorgesteld", "What you were proposed for")
                .column("vacancy", "Vacature", "Vacancy")
                .column("proposedDate", "Voorgesteld op", "Proposed on")
                .column("stage", "Stand", "Stage")
                .column("score", "Score (0 tot 1000)", "Score (0 to 1000)")
                .column("reasonCode", "Reden", "Reason");
        return queries.fill(table, """
                select v.title, m.proposed_on, m.stage, m.score, m.reason_code
                from candidate_match m left join vacancy v on v.id = m.vacancy_id
                where m.card_id = :pseudonym order by m.id""", pseudonym);
    }

    private FileTable steps(UUID pseudonym) {
        FileTable table = new FileTable("steps", "Hoe elk voorstel verliep", "How each proposal went")
                .column("vacancy", "Vacature", "Vacancy")
                .column("from", "Van", "From")
                .column("to", "Naar", "To")
                .column("reasonCode", "Reden", "Reason")
                .column("takenAt", "Op", "At");
        return queries.fill(
                table,
                "select v.title, s.from_stage, s.to_stage, s.reason_code, s.taken_at from match_step s" + MATCH
                        + "s.match_id" + VACANCY + " order by m.id, s.number",
                pseudonym);
    }

    private FileTable liveProposals(UUID pseudonym) {
        FileTable table = new FileTable("liveProposals", "Wat nu het beste bij je past", "What fits you best now")
                .column("vacancy", "Vacature", "Vacancy")
                .column("since", "Sinds", "Since");
        return queries.fill(table, """
                select v.title, b.proposed_since from board_proposal b left join vacancy v on v.id = b.vacancy_id
                where b.card_id = :pseudonym""", pseudonym);
    }

    private FileTable pins(UUID pseudonym) {
        FileTable table = new FileTable("pins", "Wat het overleg voor je vasthoudt", "What the meeting keeps for you")
                .column("vacancy", "Vacature", "Vacancy")
                .column("pinnedAt", "Vastgezet op", "Pinned at");
        return queries.fill(table, """
                select v.title, p.pinned_at from proposal_pin p left join vacancy v on v.id = p.vacancy_id
                where p.card_id = :pseudonym""", pseudonym);
    }

    private FileTable judgements(UUID pseudonym) {
        FileTable table = new FileTable("judgements", "Hoe de score is opgebouwd", "What the score is made of")
                .column("vacancy", "Vacature", "Vacancy")
                .column("meetingDate", "Voor het overleg van", "For the meeting of")
                .column("criterion", "Onderdeel", "Criterion")
                .column("points", "Punten", "Points")
                .column("maximum", "Hoogstens", "At most");
        return queries.fill(
                table,
                "select v.title, g.meeting_date, p.part ->> 'criterion', p.part ->> 'points', p.part ->> 'maximum'"
                        + " from agenda_item a" + MATCH + "a.match_id" + VACANCY
                        + " join matching_meeting g on g.id = a.meeting_id"
                        + " cross join lateral jsonb_array_elements(cast(a.judgement as jsonb) -> 'points')"
                        + " with ordinality p(part, number) order by a.id, p.number",
                pseudonym);
    }

    private FileTable decisions(UUID pseudonym) {
        FileTable table = new FileTable("decisions", "Wat het overleg besloot", "What the meeting decided")
                .column("vacancy", "Vacature", "Vacancy")
                .column("decision", "Besluit", "Decision")
                .column("reasonCode", "Reden", "Reason")
                .column("dueDate", "Uiterste datum", "Due date")
                .column("decidedAt", "Besloten op", "Decided at");
        return queries.fill(
                table,
                "select v.title, d.decision, d.reason_code, d.due_date, d.decided_at from meeting_decision d" + MATCH
                        + "d.match_id" + VACANCY + " order by d.id",
                pseudonym);
    }

    private FileTable placements(UUID pseudonym) {
        FileTable table = new FileTable("placements", "Werk uit een voorstel", "Work out of a proposal")
                .column("vacancy", "Vacature", "Vacancy")
                .column("recordedAt", "Vastgelegd op", "Recorded at")
                .column("closed", "Beëindigd", "Ended");
        return queries.fill(
                table,
                "select v.title, h.recorded_at, h.closed from placement_heard h" + MATCH + "h.match_id" + VACANCY
                        + " order by h.recorded_at, h.placement_id",
                pseudonym);
    }

    private FileTable vumSearches(UUID pseudonym) {
        FileTable table = new FileTable("vumSearches", "Werk gezocht via VUM", "Work looked for through VUM")
                .column("askedAt", "Gevraagd op", "Asked at")
                .column("postcode4", "Verstuurd: cijfers van je postcode", "Sent: digits of your postcode")
                .column("kilometres", "Verstuurd: afstand in kilometers", "Sent: distance in kilometres")
                .column("occupation", "Verstuurd: beroep", "Sent: occupation")
                .column("minimumHours", "Verstuurd: minste uren per week", "Sent: fewest hours a week")
                .column("maximumHours", "Verstuurd: meeste uren per week", "Sent: most hours a week")
                .column("drivingLicences", "Verstuurd: rijbewijzen", "Sent: driving licences")
                .column("found", "Gevonden vacatures", "Vacancies found")
                .column("removedAt", "Wordt verwijderd op", "Will be removed at");
        return queries.fill(table, """
                select asked_at, cast(question as jsonb) #>> '{selectiegebied,postcode}',
                    cast(question as jsonb) #>> '{selectiegebied,afstand}',
                    cast(question as jsonb) #>> '{beroep,codeBeroepsnaam,$eq}',
                    cast(question as jsonb) #>> '{werktijden,aantalWerkurenPerWeekMaximaal,$gte}',
                    cast(question as jsonb) #>> '{werktijden,aantalWerkurenPerWeekMinimaal,$lte}',
                    cast(question as jsonb) #>> '{rijbewijs,codeSoortRijbewijs,$all}', kept, remove_after
                from vum_search where card_id = :pseudonym order by id""", pseudonym);
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
                "select v.title, p.criterion, p.points, p.maximum from match_points p" + MATCH + "p.match_id" + VACANCY
                        + " order by m.id, p.criterion",
                pseudonym);
    }

    private FileTable tenures(UUID pseudonym) {
        FileTable table = new FileTable("tenures", "Hoe lang werk duurde", "How long work lasted")
                .column("vacancy", "Vacature", "Vacancy")
                .column("startDate", "Begonnen op", "Began on")
                .column("endDate", "Geëindigd op", "Ended on");
        return queries.fill(
                table,
                "select v.title, t.started_on, t.ended_on from match_tenure t" + MATCH + "t.match_id" + VACANCY
                        + " order by t.started_on, t.placement_id",
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

    private FileTable withdrawals(UUID pseudonym) {
        FileTable table = new FileTable("withdrawals", "Ingetrokken toestemming", "Withdrawn consent")
                .column("withdrawnAt", "Laatst ingetrokken op", "Last withdrawn at");
        return queries.fill(
                table, "select withdrawn_at from withdrawn_candidate where pseudonym = :pseudonym", pseudonym);
    }
}
