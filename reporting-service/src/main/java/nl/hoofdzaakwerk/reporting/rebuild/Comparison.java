package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.hoofdzaakwerk.reporting.rebuild.model.TableDifference;

/**
 * Whether what was made anew is what is live, row by row. Rows are known by their pseudonym; ids are made by whoever
 * stores a row first, and so is the choice of nothing else.
 */
@ApplicationScoped
class Comparison {
    private static final String COUNT = """
            select count(*) filter (where r.k is null), count(*) filter (where l.k is null),
                count(*) filter (where l.k is not null and r.k is not null)
            from (%s) l full join (%s) r on r.k = l.k
            where l is distinct from r
            """;
    private static final List<Compared> TABLES = List.of(
            new Compared("trajectory_fact", """
                    select coalesce(pseudonym, id) as k, pseudonym, subject, continued, chain = id as head,
                        chain is null as hidden, region, subregion, organisation, target_group, benefit, method, route,
                        start_date, corrected_by, employer_met_on, benefits_explained_on, treatment_team_met_on,
                        end_date, end_reason, first_paid_on, sustained_on, job_count
                    from {schema}.trajectory_fact"""),
            new Compared("placement_fact", """
                    select coalesce(p.pseudonym, p.id) as k, coalesce(t.pseudonym, t.id) as trajectory, p.kind,
                        p.hours_per_week, p.start_date, p.contract, p.wage, p.preferred, p.employer,
                        p.occupation_group, p.sustained_on, p.end_date, p.end_reason
                    from {schema}.placement_fact p join {schema}.trajectory_fact t on t.id = p.trajectory_id"""),
            new Compared("placement_terms_fact", """
                    select (coalesce(p.pseudonym, p.id), f.from_date) as k, f.hours_band, f.contract, f.wage, f.told_by
                    from {schema}.placement_terms_fact f join {schema}.placement_fact p on p.id = f.placement_id"""),
            new Compared("referral_fact", """
                    select coalesce(pseudonym, id) as k, pseudonym, subject, region, organisation, referrer, made_on,
                        outcome, refusal_reason, answered_on
                    from {schema}.referral_fact"""),
            new Compared("guidance_month_fact", """
                    select (organisation, region, month) as k, coaches, fte_hundredths, open_trajectories,
                        coaches_over_caseload, talks, talks_outside_office, employer_visits, in_work,
                        in_work_followed, told_by
                    from {schema}.guidance_month_fact"""),
            new Compared("employer_fact", """
                    select employer_id as k, region, new_to_target_group, counts_from, counting_sequence, merged_into
                    from {schema}.employer_fact"""),
            new Compared("vacancy_fact", "select vacancy_id as k, region, open_positions from {schema}.vacancy_fact"),
            new Compared("match_fact", """
                    select match_id as k, region, agreed_on, introduced_on, rejected_on, placed_on
                    from {schema}.match_fact"""));

    private final EntityManager entityManager;

    Comparison(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Compared(String table, String query) {
        String in(String schema) {
            return query.replace("{schema}", schema);
        }
    }

    List<TableDifference> compare() {
        return TABLES.stream().map(this::compare).toList();
    }

    private TableDifference compare(Compared compared) {
        Object[] counts = (Object[]) entityManager
                .createNativeQuery(COUNT.formatted(compared.in("public"), compared.in("rebuilt")))
                .getSingleResult();
        return new TableDifference(compared.table(), (Long) counts[0], (Long) counts[1], (Long) counts[2]);
    }
}
