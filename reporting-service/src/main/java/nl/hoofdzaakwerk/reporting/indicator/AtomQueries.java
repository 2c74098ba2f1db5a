package nl.hoofdzaakwerk.reporting.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure.Basis;

/**
 * How atoms are counted. The first eight columns are what people are alike in; one for each measure of the basis
 * follows. Parameters: first and last day of the year, and the day of the count.
 */
final class AtomQueries {
    private static final String TRAJECTORIES = """
            with cohort as materialized (
                select t.id, t.region, coalesce(t.subregion, '') as subregion,
                    coalesce(t.organisation, '') as organisation, t.target_group, t.method, t.benefit,
                    coalesce(t.route, '') as route, t.start_date,
                    case when not t.erased then cast(extract(quarter from t.start_date) as integer) end as quarter,
                    case when t.end_date <= ?3 then t.end_date end as end_date, t.end_reason,
                    not t.erased and t.start_date + %1$d <= ?3 as employer_due,
                    case when not t.erased and t.employer_met_on <= ?3 then t.employer_met_on end as employer_met_on,
                    t.benefits_explained_on, coalesce(t.sustained_on <= ?3, false) as sustained,
                    f.id as job, f.id is not null and f.pseudonym is not null and not t.erased as days_known,
                    f.start_date as job_start, case when f.end_date <= ?3 then f.end_date end as job_end,
                    f.end_reason as job_end_reason, f.preferred, f.hours_per_week, f.contract, f.wage
                from counted_trajectory t
                left join placement_fact f on f.id = t.first_paid_placement and f.start_date <= ?3
                where t.start_date between ?1 and ?2 and t.start_date <= ?3
            ), further as (
                select c.id, count(*) as jobs, bool_or(p.end_date is null or p.end_date > c.job_end) as outlasts
                from cohort c
                join counted_placement p on p.trajectory = c.id and p.paid and p.id <> c.job and p.start_date <= ?3
                group by c.id
            )
            select c.region, c.subregion, c.organisation, c.target_group, c.method, c.benefit, c.route, c.quarter, %2$s
            from cohort c
            left join further n on n.id = c.id
            left join lateral (%3$s) s on true
            left join lateral (%4$s) w13 on true
            left join lateral (%5$s) w26 on true
            group by 1, 2, 3, 4, 5, 6, 7, 8
            """;

    /** What the first job was like on a day: as told last for a day no later, or else as at its begin. */
    private static final String TERMS = """
            select hours, contract, wage from (
                select x.from_date, x.hours_band as hours, x.contract, x.wage
                from placement_terms_fact x
                where x.placement_id = c.job and x.from_date <= c.job_start + %d
                union all
                select null, %s, c.contract, c.wage where c.job is not null
            ) told order by from_date desc nulls last limit 1""";

    private static final String REFERRALS = """
            with referral as (
                select r.id, coalesce(r.subject, r.id) as person, r.region, coalesce(r.organisation, '') as organisation,
                    r.made_on, r.answered_on, case when r.answered_on <= ?3 then r.outcome end as outcome,
                    r.refusal_reason
                from referral_fact r
                where r.made_on between ?1 and ?2 and r.made_on <= ?3
            ), person as (
                select (array_agg(region order by made_on, id))[1] as region,
                    (array_agg(organisation order by made_on, id))[1] as organisation,
                    case
                        when bool_or(outcome = 'STARTED') then 'STARTED'
                        when bool_or(outcome is null or outcome = 'CONFIRMED') then 'OPEN'
                        when bool_or(outcome = 'REFUSED') then 'REFUSED'
                        else 'REVOKED'
                    end as outcome,
                    (array_agg(refusal_reason order by answered_on desc, id desc)
                        filter (where outcome = 'REFUSED'))[1] as reason
                from referral group by person
            )
            select c.region, '', c.organisation, cast(null as text), cast(null as text), cast(null as text), '',
                cast(null as integer), %s
            from person c
            group by 1, 3
            """;

    private static final String MATCHES = """
            select c.region, '', '', cast(null as text), cast(null as text), cast(null as text), '',
                cast(null as integer), %s
            from match_fact c
            where c.agreed_on between ?1 and ?2 and c.agreed_on <= ?3
            group by 1
            """;

    private static final int ON_THE_DAY = 0;
    private static final int LAST_DAY_OF_WEEK_13 = 13 * 7 - 1;
    private static final int LAST_DAY_OF_WEEK_26 = 26 * 7 - 1;

    private AtomQueries() {}

    /** The measures of a basis, in the order of their columns. */
    static List<Measure> measures(Basis basis) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.basis() == basis)
                .toList();
    }

    static String of(Basis basis) {
        String counts = measures(basis).stream().map(Conditions::aggregate).collect(Collectors.joining(",\n    "));
        return switch (basis) {
            case TRAJECTORY ->
                TRAJECTORIES.formatted(
                        Conditions.DAYS_TO_MEET_EMPLOYER,
                        counts,
                        terms(ON_THE_DAY),
                        terms(LAST_DAY_OF_WEEK_13),
                        terms(LAST_DAY_OF_WEEK_26));
            case REFERRAL -> REFERRALS.formatted(counts);
            case MATCH -> MATCHES.formatted(counts);
        };
    }

    private static String terms(int days) {
        return TERMS.formatted(days, Conditions.hoursBand("c.hours_per_week"));
    }
}
