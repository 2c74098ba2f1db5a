package nl.hoofdzaakwerk.reporting.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/**
 * All that reporting holds under a pseudonym: of a trajectory its facts, of a person the referrals. An erased one has
 * nothing any more.
 */
@ApplicationScoped
class HeldRecords {
    private final FileQueries queries;

    HeldRecords(FileQueries queries) {
        this.queries = queries;
    }

    List<FileTable> under(UUID pseudonym) {
        return List.of(
                trajectory(pseudonym),
                steps(pseudonym),
                end(pseudonym),
                placements(pseudonym),
                workFound(pseudonym),
                terms(pseudonym),
                referrals(pseudonym));
    }

    private FileTable trajectory(UUID pseudonym) {
        FileTable table = new FileTable("trajectory", "Je traject, zonder naam geteld", "Your trajectory, no name")
                .column("region", "Arbeidsmarktregio", "Labour-market region")
                .column("subregion", "Subregio", "Subregion")
                .column("organisation", "Organisatie", "Organisation")
                .column("targetGroup", "Doelgroep", "Target group")
                .column("benefit", "Uitkering", "Benefit")
                .column("method", "Methode", "Method")
                .column("route", "Route", "Route")
                .column("startDate", "Begin", "Start");
        return queries.fill(table, """
                select region, subregion, organisation, target_group, benefit, method, route, start_date
                from trajectory_fact where pseudonym = :pseudonym""", pseudonym);
    }

    private FileTable end(UUID pseudonym) {
        FileTable table = new FileTable("trajectory-end", "Hoe je traject eindigde", "How your trajectory ended")
                .column("startDate", "Begin", "Start")
                .column("endDate", "Einde", "End")
                .column("endReason", "Reden", "Reason");
        return queries.fill(table, """
                select start_date, end_date, end_reason from trajectory_fact
                where pseudonym = :pseudonym and end_date is not null""", pseudonym);
    }

    private FileTable steps(UUID pseudonym) {
        FileTable table = new FileTable("guidance-steps", "Eerste stappen met je coach", "First steps with your coach")
                .column("startDate", "Begin", "Start")
                .column("employerMetDate", "Eerste gesprek met een werkgever", "First talk with an employer")
                .column("benefitsExplainedDate", "Uitleg over je uitkering", "Benefits explained")
                .column("treatmentTeamMetDate", "Eerste gesprek met je behandelteam", "First talk with your team");
        return queries.fill(table, """
                select start_date, employer_met_on, benefits_explained_on, treatment_team_met_on from trajectory_fact
                where pseudonym = :pseudonym
                  and coalesce(employer_met_on, benefits_explained_on, treatment_team_met_on) is not null""", pseudonym);
    }

    private FileTable placements(UUID pseudonym) {
        FileTable table = new FileTable("placements", "Werk in je traject", "Work in your trajectory")
                .column("kind", "Soort", "Kind")
                .column("hoursPerWeek", "Uren per week", "Hours a week")
                .column("startDate", "Begin", "Start")
                .column("sustainedDate", "Duurzaam op", "Sustained on")
                .column("endDate", "Einde", "End")
                .column("endReason", "Reden van het einde", "Why it ended")
                .column("contract", "Contract", "Contract")
                .column("wage", "Loon", "Wage");
        return queries.fill(table, """
                select p.kind, p.hours_per_week, p.start_date, p.sustained_on, p.end_date, p.end_reason, p.contract,
                    p.wage
                from placement_fact p join trajectory_fact t on t.id = p.trajectory_id
                where t.pseudonym = :pseudonym order by p.start_date, p.id""", pseudonym);
    }

    private FileTable workFound(UUID pseudonym) {
        FileTable table = new FileTable("work-found", "Wat voor werk het was", "What work it was")
                .column("startDate", "Begin", "Start")
                .column("preferred", "Werk dat je wilde", "Work you wished for")
                .column("occupationGroup", "Beroepsgroep", "Group of occupations")
                .column("employer", "Werkgever, zonder naam", "Employer, no name");
        return queries.fill(table, """
                select p.start_date, p.preferred, p.occupation_group, p.employer
                from placement_fact p join trajectory_fact t on t.id = p.trajectory_id
                where t.pseudonym = :pseudonym and num_nonnulls(p.preferred, p.occupation_group, p.employer) > 0
                order by p.start_date, p.id""", pseudonym);
    }

    private FileTable terms(UUID pseudonym) {
        FileTable table = new FileTable("placement-terms", "Hoe je werk veranderde", "How your work changed")
                .column("fromDate", "Vanaf", "From")
                .column("hoursBand", "Uren per week", "Hours a week")
                .column("contract", "Contract", "Contract")
                .column("wage", "Loon", "Wage");
        return queries.fill(table, """
                select f.from_date, f.hours_band, f.contract, f.wage
                from placement_terms_fact f join placement_fact p on p.id = f.placement_id
                join trajectory_fact t on t.id = p.trajectory_id
                where t.pseudonym = :pseudonym order by f.from_date, p.id""", pseudonym);
    }

    private FileTable referrals(UUID pseudonym) {
        FileTable table = new FileTable("referrals", "Je aanmeldingen, zonder naam geteld", "Your referrals, no name")
                .column("region", "Arbeidsmarktregio", "Labour-market region")
                .column("organisation", "Organisatie", "Organisation")
                .column("referrer", "Aangemeld door", "Referred by")
                .column("madeDate", "Aangemeld op", "Referred on")
                .column("outcome", "Uitkomst", "Outcome")
                .column("refusalReason", "Reden van afwijzing", "Reason of refusal")
                .column("answeredDate", "Antwoord op", "Answered on");
        return queries.fill(table, """
                select region, organisation, referrer, made_on, outcome, refusal_reason, answered_on
                from referral_fact where pseudonym = :pseudonym or subject = :pseudonym order by made_on, id""", pseudonym);
    }
}
