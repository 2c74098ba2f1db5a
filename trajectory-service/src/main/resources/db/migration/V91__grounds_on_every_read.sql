-- X1: what goes to another organisation needs a ground for that purpose and receiver at each read, not only when recorded.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true);

-- Nothing is shared for these: an employer is met on the consent that matching asks per employer (E5), and research gets
-- figures about nobody. What was recorded for them allowed nothing.
delete from legal_ground where purpose in ('EMPLOYER_INTRODUCTION', 'RESEARCH');
alter table legal_ground add constraint purpose_in_use
    check (purpose in ('MATCHING', 'GUIDANCE', 'CASE_CONSULTATION', 'FUNDING', 'TRANSFER'));

-- FUNDING: the payer of another's request reads it while a ground holds; the own request about an own client is its own.
create policy paying on legal_ground for select
    using ((select pays_for_clients()) and purpose = 'FUNDING' and receiver = (select hw_organisation()));
drop policy paying on funding_request;
create policy asking on funding_request
    using ((select pays_for_clients()) and requested_by_organisation = (select hw_organisation()));
create policy paying on funding_request
    using ((select pays_for_clients()) and payer_organisation = (select hw_organisation())
        and (candidate_id is null or exists (
            select from legal_ground g
            where g.candidate_id = funding_request.candidate_id and g.purpose = 'FUNDING'
                and g.receiver = (select hw_organisation()) and g.withdrawn_at is null
                and g.valid_from <= (select today())
                and (g.valid_until is null or g.valid_until >= (select today())))));

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
        select t.id, c.municipality, t.region, t.method, g.scheme_id, g.valid_from, g.valid_until,
            (select sum(s.amount) from funding_share s where s.request_id = g.request_id and s.payer = 'MUNICIPALITY')
        from trajectory t join candidate c on c.id = t.candidate_id
            left join funding_grant g on g.trajectory_id = t.id and g.freed_on is null
        where t.end_date is null and c.benefit in ('PARTICIPATIEWET', 'NONE')
            and case asking
                when 'REGION' then t.region = any (regions)
                else exists (select from referral r where r.candidate_id = c.id and r.organisation = mine)
                    or exists (select from funding_request q where q.trajectory_id = t.id and q.payer_organisation = mine
                        and q.state in ('WAITING', 'GRANTED')
                        and (q.requested_by_organisation = mine or exists (
                            select from legal_ground l where l.candidate_id = c.id and l.purpose = 'FUNDING'
                                and l.receiver = mine and l.withdrawn_at is null and l.valid_from <= on_day
                                and (l.valid_until is null or l.valid_until >= on_day))))
                end
        order by t.id, g.valid_from;
    perform set_config('hw.kind', asking, true);
end
$$;

-- CASE_CONSULTATION: a case told on a ground is read by those at the table while it holds for them, and by who keeps the
-- meeting while it holds for anybody. Without a person behind it (any more) it is about nobody.
create function consultation_ground_holds(of_case uuid, reader text) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    on_day date := today();
    answer boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    answer := not exists (select from consultation_case_link l
        where l.case_id = of_case and not exists (select from legal_ground g
            where g.candidate_id = l.candidate_id and g.purpose = 'CASE_CONSULTATION' and g.withdrawn_at is null
                and (reader is null or g.receiver = reader)
                and g.valid_from <= on_day and (g.valid_until is null or g.valid_until >= on_day)));
    perform set_config('hw.kind', asking, true);
    return answer;
end
$$;
drop policy directing on consultation_case;
create policy directing on consultation_case
    using ((select directs_region()) and region = any ((select hw_regions())::text[])
        and (basis <> 'LEGAL_GROUND' or consultation_ground_holds(id, null)));
drop policy taking_part on consultation_case;
create policy taking_part on consultation_case for select
    using (meeting_id is not null and exists (select from consultation_participant p
        where p.meeting_id = consultation_case.meeting_id and p.organisation = (select hw_organisation())
            and p.state in ('REGISTERED', 'ATTENDED'))
        and (basis <> 'LEGAL_GROUND' or organisation = (select hw_organisation())
            or consultation_ground_holds(id, (select hw_organisation()))));
