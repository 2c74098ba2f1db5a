-- B5: IPS trajectories of municipal clients that started since a day, per municipality: the ground for how many to expect.
-- Seen by the same callers as funding_forecast().
create function funding_starts(since date)
    returns table (municipality text, region text, started bigint) language plpgsql as
$$
declare
    asking text := hw_kind();
    mine text := hw_organisation();
    regions text[] := hw_regions();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        select c.municipality, t.region, count(*)
        from trajectory t join candidate c on c.id = t.candidate_id
        where t.start_date >= since and t.method = 'IPS' and c.benefit in ('PARTICIPATIEWET', 'NONE')
            and case asking
                when 'REGION' then t.region = any (regions)
                else exists (select from referral r where r.candidate_id = c.id and r.organisation = mine)
                    or exists (select from funding_request q where q.trajectory_id = t.id and q.payer_organisation = mine
                        and q.state in ('WAITING', 'GRANTED'))
                end
        group by c.municipality, t.region
        order by c.municipality, t.region;
    perform set_config('hw.kind', asking, true);
end
$$;
