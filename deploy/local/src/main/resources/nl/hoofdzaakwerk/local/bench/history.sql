-- Five years of made-up work: 240,000 candidates with 300,000 trajectories in 35 regions. The same rows each time, but
-- for their distance to today. Runs as superuser in one session, after the table measured_coach (organisation, number,
-- user_id) was filled with the coaches who will ask. Triggers and foreign keys are off meanwhile: what triggers keep is
-- filled here as they would.
set session_replication_role = replica;

create function pg_temp.share(n bigint, salt integer) returns double precision immutable parallel safe language sql return
    (((n * 2654435761 + salt * 40503::bigint * 7919) % 4294967296 # 1103515245) * 1597334677 % 4294967296) / 4294967296.0;

create function pg_temp.id_of(kind text, n bigint, at timestamptz) returns uuid immutable parallel safe language sql return
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
        || '8' || substr(md5(kind || n), 4, 15))::uuid;

create temp table given (n serial, name text);
insert into given (name) select unnest(string_to_array('Aafke Ahmet Aisha Albert Amir Anna Anneke Arjen Bart Bas Bilal
    Bram Carlijn Chantal Daan Dewi Dirk Eline Els Emine Erik Esra Eva Fatima Femke Floor Floris Frank Gerda Gijs Hanneke
    Hans Hassan Henk Hicham Ilse Ingrid Iris Jan Jasmijn Jeroen Jesse Johan Joost Joyce Karima Karin Kees Kevin Khadija
    Klaas Lars Laura Lieke Linda Lisa Loes Lotte Lucas Maaike Marieke Mark Marloes Marouan Max Merel Mohamed Monique
    Naima Nadia Niels Nienke Noor Okan Omar Patrick Petra Piet Quinten Ramon Rob Roos Ruben Saida Sander Sanne Sara Sem
    Sjoerd Stefan Suzanne Tamara Thijs Thomas Tim Umut Vera Wietse Willem Wouter Yara Youssef Yusuf Zeger Zoë', ' '));
delete from given where btrim(name, E' \n') = '';
update given set name = btrim(name, E' \n');

create temp table family (n serial, prefix text, name text);
insert into family (prefix, name)
select case when b.o in (3, 8) then (array['van', 'van der', 'de', 'van de', 'ten'])[1 + a.o % 5] end, initcap(a.w || b.w)
from unnest(string_to_array('meer,zonne,berken,linden,groen,hoog,laag,nieuw,oude,water,kerk,molen,brug,veen,dijk,heide,'
        || 'noord,zuid,wester,ooster,steen,zand,bosch,akker,rood,wit,zwart,goud,konings,bloem,appel,rozen,wolf,vos,hage,'
        || 'schaap,elzen,eike,beuken,riet', ',')) with ordinality a (w, o),
    unnest(string_to_array('veld,huis,hof,dijk,man,stra,burg,berg,weg,kamp,laar,horst,sma,mans,brink,beek,daal,voort,'
        || 'ing,schot,waard,zijl,kerk,haar,loo', ',')) with ordinality b (w, o)
order by md5(a.w || b.w);

create temp table institution as
with sized as (
    select alias, region, candidates::double precision from (values ('ggz-rijnduin', 'AM19', 20000),
        ('ggz-noorderkust', 'AM15', 12000), ('ggz-twentestroom', 'AM05', 6000), ('ggz-de-es', 'AM05', 1500))
        known (alias, region, candidates)
    union all
    select 'ggz-institution-' || n, (select (array_agg(distinct region order by region))[1 + n % 35] from municipality),
        81000.0 / (n + 5)
    from generate_series(1, 60) n)
select alias, region, sum(candidates) over (order by alias) / sum(candidates) over () as upto,
    (sum(candidates) over (order by alias) - candidates) / sum(candidates) over () as since
from sized;

create temp table place as
select region, name, subregion, row_number() over (partition by region order by name) - 1 as n, count(*) over (partition by region) as places
from municipality;

create temp table guide_organisation (region text, n integer, alias text);
insert into guide_organisation values ('AM19', 0, 'gemeente-leiden'), ('AM19', 1, 'uwv-holland-rijnland'),
    ('AM19', 2, 'werkpad-rijnland'), ('AM19', 3, 'jobcoach-duinzicht'), ('AM15', 0, 'gemeente-alkmaar'),
    ('AM15', 1, 'uwv-noord-holland-noord'), ('AM15', 2, 'westfries-op-weg'), ('AM15', 3, 'jobcoach-polderlicht'),
    ('AM05', 0, 'gemeente-enschede'), ('AM05', 1, 'uwv-twente'), ('AM05', 2, 'aan-de-slag-twente'), ('AM05', 3, 'jobcoach-noaberwerk');
insert into guide_organisation
select region, n, (array['gemeente', 'uwv', 'reintegratie', 'jobcoach'])[n + 1] || '-' || lower(region)
from (select distinct region from municipality where region not in ('AM05', 'AM15', 'AM19')) r, generate_series(0, 3) n;

create temp table person as
select i as n, o.alias as organisation, o.region, at, pg_temp.id_of('candidate', i, at) as id,
    g.name as given_name, f.prefix as family_name_prefix, f.name as family_name,
    case when i % 4 = 0 then 0.3 * (extract(epoch from now() - at) / 86400)::integer
        else 60 + (600 * pg_temp.share(i, 3))::integer end::integer as days
from generate_series(1, 240000) i
cross join lateral (select date_trunc('day', now()) - interval '30 days' - (240000 - i) * (interval '1795 days' / 240000) as at) a
join institution o on pg_temp.share(i, 1) >= o.since and pg_temp.share(i, 1) < o.upto
join given g on g.n = (select (array_agg(n order by n))[1 + (count(*) * pg_temp.share(i, 4) ^ 2)::integer % count(*)] from given)
join family f on f.n = 1 + (1000 * pg_temp.share(i, 5) ^ 2)::integer % 1000;
create index on person (n);

create temp table guided as
with started as (
    select n, 1 as round, p.at + interval '14 days' as at, p.at::date + 14 as start_date, p.at::date + 14 + days as stops from person p
    union all
    select n, 2, p.at + make_interval(days => 60 + days), p.at::date + 60 + days,
        p.at::date + 60 + days + 60 + (600 * pg_temp.share(n, 6))::integer
    from person p where n % 4 = 0
), dated as (
    select s.*, case when stops < current_date or round = 1 and n % 4 = 0 then least(stops, current_date) end as end_date from started s
), led as (
    select d.*, p.organisation as treating, p.region, coalesce(g.alias, p.organisation) as organisation
    from dated d join person p using (n)
    left join guide_organisation g on pg_temp.share(d.n, 7) < 0.3 and g.region = p.region and g.n = (d.n / 4 + round) % 4
), counted as (
    select l.*, row_number() over (partition by organisation, end_date is null order by start_date, n) - 1 as position,
        count(*) filter (where end_date is null) over (partition by organisation) as open
    from led l
)
select c.n, c.round, c.at, c.start_date, c.end_date, c.treating, c.region, c.organisation,
    coalesce(m.user_id, c.organisation || '/coach-' || coach) as coach,
    pg_temp.id_of('trajectory', c.n * 2 + c.round, c.at) as id, pg_temp.share(c.n, 8) as fate
from counted c
cross join lateral (select case when end_date is null then position / 18 else position % (1 + open / 18) end as coach) k
left join measured_coach m on m.organisation = c.organisation and m.number = k.coach;
create index on guided (n) where end_date is null;

insert into candidate (id, version, organisation, card_id, given_name, family_name_prefix, family_name, search_name,
    birth_date, municipality, region, subregion, postcode4, benefit, can_and_wants_to_work, registered_by, registered_at,
    updated_at, guide, preferred_occupations, minimum_hours, maximum_hours, travel_mode, maximum_travel_minutes,
    needed_conditions, disclosure, available_from)
select p.id, 1, p.organisation, pg_temp.id_of('card', p.n, p.at), given_name, family_name_prefix, family_name,
    lower(concat_ws(' ', given_name, family_name_prefix, family_name)),
    date '1960-01-01' + (16000 * pg_temp.share(p.n, 9))::integer, l.name, p.region, l.subregion, '2312',
    (array['PARTICIPATIEWET', 'PARTICIPATIEWET', 'WIA_WAO', 'WAJONG', 'ZIEKTEWET', 'WW', 'NONE'])[1 + p.n % 7], true,
    p.organisation || '/liaison', p.at, p.at, g.coach, '{9329,5131}', 12, 24, 'BICYCLE', 45, '{QUIET}',
    'SUPPORT_NEED_ONLY', p.at::date + 30
from person p
join place l on l.region = p.region and l.n = p.n % l.places
left join guided g on g.n = p.n and g.end_date is null
order by p.n;

insert into candidate_name_trigram (organisation, trigram, candidate_id)
select organisation, t, id from candidate, unnest(name_trigrams(search_name)) t order by organisation, t, id;

insert into candidate_health (candidate_id, version, organisation, target_group, care_setting)
select id, 0, organisation, case when n % 5 < 2 then 'EPA' else 'CMD' end, 'GGZ_SPECIALIST' from person;

insert into trajectory (id, version, candidate_id, organisation, treating_organisation, coach, method, region, subregion,
    state, start_date, end_date, end_reason, started_at)
select g.id, 1, p.id, g.organisation, g.treating, g.coach, case when p.n % 5 < 2 then 'IPS' else 'JOB_COACHING' end,
    g.region, c.subregion,
    case when end_date is not null then 'ENDED' when fate < 0.15 then 'SUSTAINED' when fate < 0.4 then 'PLACED' else 'RUNNING' end,
    start_date, end_date,
    case when end_date is not null then (array['PAID_WORK', 'OTHER_SUPPORT', 'STOPPED_BY_CANDIDATE', 'MOVED'])[1 + p.n % 4] end, g.at
from guided g join person p on p.n = g.n join candidate c on c.id = p.id
order by g.at;

insert into placement (id, version, trajectory_id, candidate_id, organisation, coach, employer_id, region, kind,
    hours_per_week, start_date, first_step_in_treatment_plan, step_to_paid_work, sustained_on, end_date, end_reason, made_at,
    made_on, next_step, next_step_due, check_in_due)
select *, case when end_date is null then 'Nazorggesprek' end, case when end_date is null then current_date + 7 end,
    case when end_date is null then current_date + 7 end
from (select pg_temp.id_of('placement', g.n * 4 + g.round * 2 + k, g.at), 1, g.id, p.id, g.organisation, g.coach,
    pg_temp.id_of('employer', g.n % 20000, now()), g.region, 'PAID', 12 + p.n % 20, start_date + 40 * k, false, false,
    case when fate < 0.15 then start_date + 40 * k + 183 end,
    case when end_date is not null or k = 1 and fate < 0.1 then greatest(start_date + 40 * k, coalesce(end_date, start_date + 60)) end
            as end_date,
        case when end_date is not null or k = 1 and fate < 0.1 then 'CONTRACT_ENDED' end, g.at, g.at::date
    from guided g join person p using (n), generate_series(1, 2) k
    where fate < 0.4 and (k = 1 or fate < 0.1)) made;

insert into placement_terms (id, placement_id, from_date, hours_per_week, recorded_by, recorded_at)
select pg_temp.id_of('terms', row_number() over (order by id), made_at), id, start_date, hours_per_week, coach, made_at
from placement;

insert into legal_ground (id, version, candidate_id, organisation, purpose, ground, receiver, valid_from, recorded_by,
    recorded_at, withdrawn_at, withdrawn_by, withdrawn_reason)
select pg_temp.id_of('matching', p.n, p.at), 0, p.id, p.organisation, 'MATCHING', 'CONSENT', 'matching-service', p.at::date,
    p.organisation || '/liaison', p.at, case when g.n is null and p.n % 2 = 0 then p.at + interval '50 days' end,
    case when g.n is null and p.n % 2 = 0 then 'liaison' end, case when g.n is null and p.n % 2 = 0 then 'no longer wanted' end
from person p left join guided g on g.n = p.n and g.end_date is null
union all
select pg_temp.id_of('guidance', g.n * 2 + g.round, g.at), 0, p.id, p.organisation, 'GUIDANCE', 'CONSENT', g.organisation,
    g.start_date - 7, p.organisation || '/liaison', g.at, null, null, null
from guided g join person p using (n) where g.organisation <> g.treating;
update legal_ground l set valid_until = t.end_date from trajectory t
where l.purpose = 'GUIDANCE' and t.candidate_id = l.candidate_id and t.organisation = l.receiver
    and t.end_date >= l.valid_from and t.start_date = l.valid_from + 7;

insert into card_publication (candidate_id, published, changed_at)
select id, false, at from person;

insert into candidate_match (match_id, candidate_id, vacancy_id, employer_id, region, stage, date, sequence)
select pg_temp.id_of('match', n, at), id, pg_temp.id_of('vacancy', n, at), pg_temp.id_of('employer', n % 20000, now()), region,
    'AGREED', at::date + 60, 1
from person where n % 3 = 0;

insert into processing_log (id, organisation, trace_id, span_id, name, start_time, end_time, status, processing_activity_id,
    data_subject_id, data_subject_id_type)
select pg_temp.id_of('processing', n * 2 + round, at), organisation, repeat('0', 32), repeat('0', 16), 'trajectory', at, at, 'Ok',
    'https://hoofdzaakwerk.nl/verwerkingen/trajectory', pg_temp.id_of('subject', n, at), 'pseudonym'
from guided;

insert into audit_log (id, at, organisation, user_id, roles, operation, path, outcome, trace_id)
select pg_temp.id_of('audit', n * 2 + round, at), at, organisation, coach, 'coach', 'listTrajectories', '/trajectories', 'DONE', repeat('0', 32)
from guided;

set session_replication_role = origin;
