-- P9: a coach sees the own numbers only, so those of the colleagues, thousands of trajectories in a large institution,
-- are not counted for it. Without a coach: all of the organisation, as before.
drop function caseload_counts(text, date, jsonb);
create function caseload_counts(
    of_organisation text, of_coach text, on_day date, stall_bounds jsonb,
    out coach text, out searching integer, out placed integer, out sustained integer, out overdue integer,
    out stalled integer)
    returns setof record language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    if of_organisation <> hw_organisation() then
        raise exception 'caseloads of another organisation' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        with bound as (
            select * from jsonb_to_recordset(stall_bounds) as b(region text, client date, employer date, job date))
        select t.coach,
            count(*) filter (where t.state = 'RUNNING')::integer,
            count(*) filter (where t.state = 'PLACED')::integer,
            count(*) filter (where t.state = 'SUSTAINED')::integer,
            count(*) filter (where t.next_step_due < on_day)::integer,
            count(*) filter (where t.state = 'RUNNING' and stands.still)::integer
        from trajectory t
        cross join lateral (
            select t.start_date < b.job
                or t.start_date < b.employer and not exists (select from contact c
                    where c.trajectory_id = t.id and c.kind = 'EMPLOYER')
                or t.start_date < b.client and not exists (select from contact c
                    where c.trajectory_id = t.id and c.kind = 'CLIENT' and c.contact_date >= b.client) as still
            from bound b where b.region = t.region or b.region is null order by b.region nulls last limit 1) stands
        where t.organisation = of_organisation and (of_coach is null or t.coach = of_coach) and t.end_date is null
        group by t.coach;
    perform set_config('hw.kind', asking, true);
end
$$;
