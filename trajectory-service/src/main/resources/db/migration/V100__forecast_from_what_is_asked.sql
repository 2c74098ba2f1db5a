-- B5: a forecast begins with the trajectories that a municipality or a region may count, instead of looking at each open
-- trajectory of the country. Which those are has not changed.
create or replace function funding_forecast()
    returns table (trajectory uuid, municipality text, region text, method text, scheme_id uuid, valid_from date,
        valid_until date, municipal_share numeric) language plpgsql as
$$
declare
    asking text := hw_kind();
    mine text := hw_organisation();
    regions text[] := hw_regions();
    on_day date := today();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        with counted as (
            select t.id from trajectory t
            where asking = 'REGION' and t.region = any (regions) and t.end_date is null
            union all (
            select t.id from referral r join trajectory t on t.candidate_id = r.candidate_id
            where asking is distinct from 'REGION' and r.organisation = mine and t.end_date is null
            union
            select t.id from funding_request q join trajectory t on t.id = q.trajectory_id
            where asking is distinct from 'REGION' and q.payer_organisation = mine and q.state in ('WAITING', 'GRANTED')
                and t.end_date is null
                and (q.requested_by_organisation = mine or exists (
                    select from legal_ground l where l.candidate_id = t.candidate_id and l.purpose = 'FUNDING'
                        and l.receiver = mine and l.withdrawn_at is null and l.valid_from <= on_day
                        and (l.valid_until is null or l.valid_until >= on_day)))))
        select t.id, c.municipality, t.region, t.method, g.scheme_id, g.valid_from, g.valid_until,
            (select sum(s.amount) from funding_share s where s.request_id = g.request_id and s.payer = 'MUNICIPALITY')
        from counted join trajectory t on t.id = counted.id join candidate c on c.id = t.candidate_id
            left join funding_grant g on g.trajectory_id = t.id and g.freed_on is null
        where c.benefit in ('PARTICIPATIEWET', 'NONE')
        order by t.id, g.valid_from;
    perform set_config('hw.kind', asking, true);
end
$$;

create or replace function funding_starts(since date)
    returns table (municipality text, region text, started bigint) language plpgsql as
$$
declare
    asking text := hw_kind();
    mine text := hw_organisation();
    regions text[] := hw_regions();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        with counted as (
            select t.id from trajectory t where asking = 'REGION' and t.region = any (regions) and t.start_date >= since
            union all (
            select t.id from referral r join trajectory t on t.candidate_id = r.candidate_id
            where asking is distinct from 'REGION' and r.organisation = mine and t.start_date >= since
            union
            select t.id from funding_request q join trajectory t on t.id = q.trajectory_id
            where asking is distinct from 'REGION' and q.payer_organisation = mine and q.state in ('WAITING', 'GRANTED')
                and t.start_date >= since))
        select c.municipality, t.region, count(*)
        from counted join trajectory t on t.id = counted.id join candidate c on c.id = t.candidate_id
        where t.method = 'IPS' and c.benefit in ('PARTICIPATIEWET', 'NONE')
        group by c.municipality, t.region
        order by c.municipality, t.region;
    perform set_config('hw.kind', asking, true);
end
$$;
