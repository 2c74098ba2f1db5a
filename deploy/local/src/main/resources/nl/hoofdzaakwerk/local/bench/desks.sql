-- Around the trajectories of history.sql: contacts with those that are open, every sixth candidate referred by a
-- municipality, requests for funding that wait or were refused. Runs as superuser in one session, after the table
-- measured_manager (organisation, user_id) was filled with the client manager who will ask.
set session_replication_role = replica;

create function pg_temp.id_of(kind text, n bigint, at timestamptz) returns uuid immutable parallel safe language sql return
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
        || '8' || substr(md5(kind || n), 4, 15))::uuid;

create temp table numbered as
select t.id, t.candidate_id, t.organisation, t.treating_organisation, t.coach, t.region, t.method, t.start_date,
    t.end_date, t.started_at, c.municipality,
    case t.region when 'AM19' then 'gemeente-leiden' when 'AM15' then 'gemeente-alkmaar' when 'AM05' then 'gemeente-enschede'
        else 'gemeente-' || lower(t.region) end as payer,
    row_number() over (order by t.id) as n
from trajectory t join candidate c on c.id = t.candidate_id;

insert into contact (id, trajectory_id, organisation, kind, contact_date, face_to_face, outside_office, recorded_by,
    recorded_at)
select pg_temp.id_of('contact', n * 16 + k, at), id, organisation, case when k % 3 = 0 then 'EMPLOYER' else 'CLIENT' end,
    at::date, k % 2 = 0, k % 4 = 0, coach, at
from numbered, generate_series(0, 9) k
cross join lateral (select greatest(started_at, now() - make_interval(days => (3 + n % 25)::integer * (k + 1))) as at) moment
where end_date is null;

insert into referral (id, version, organisation, organisation_kind, referred_by, ggz_organisation, given_name,
    family_name_prefix, family_name, birth_date, municipality, postcode4, benefit, state, candidate_id, referred_at,
    decided_at, reason, next_step, next_step_due)
select pg_temp.id_of('referral', n, at), 1, payer, 'MUNICIPALITY',
    case when n / 6 % 20 = 0 then coalesce(m.user_id, payer || '/manager-0') else payer || '/manager-' || n / 6 % 20 end,
    treating_organisation, c.given_name, c.family_name_prefix, c.family_name, c.birth_date, c.municipality, c.postcode4,
    c.benefit, state, case when state in ('CONFIRMED', 'DONE') then t.candidate_id end, at,
    case when state <> 'AWAITING_CONFIRMATION' then at + interval '5 days' end,
    case when state = 'REJECTED' then 'NOT_OUR_CLIENT' end,
    case state when 'AWAITING_CONFIRMATION' then 'Aanmelding bevestigen of afwijzen' when 'CONFIRMED' then 'Traject starten' end,
    case when state in ('AWAITING_CONFIRMATION', 'CONFIRMED') then current_date - 10 + n::integer % 30 end
from numbered t
join candidate c on c.id = t.candidate_id
cross join lateral (select t.started_at - interval '20 days' as at,
    case when t.started_at > now() - interval '90 days' then (array['AWAITING_CONFIRMATION', 'CONFIRMED'])[1 + (n / 6 % 2)::integer]
        when n / 6 % 5 = 0 then 'REJECTED' else 'DONE' end as state) decided
left join measured_manager m on m.organisation = payer
where n % 6 = 0;

insert into funding_request (id, version, organisation, requested_by_organisation, owner, trajectory_id, candidate_id,
    payer_organisation, region, municipality, client_kind, method, scheme_code, by_treating_side, requested_on, money_from,
    price, months, state, close_reason, closed_on, next_step, next_step_due, requested_at)
select pg_temp.id_of('funding', n, started_at), 1, treating_organisation, treating_organisation, coach, id, candidate_id,
    payer, region, municipality, 'MUNICIPAL', method, 'municipality-other', true, start_date, start_date, 5000, 24,
    case when end_date is null then 'WAITING' else 'REFUSED' end,
    case when end_date is not null then 'NO_MONEY' end, case when end_date is not null then start_date + 20 end,
    case when end_date is null then 'Besluit van de betaler' end,
    case when end_date is null then current_date - 10 + n::integer % 40 end, started_at
from numbered where n % 3 = 0;

set session_replication_role = origin;
