-- 100,000 made-up employers, half of them in one region, with 1,000,000 contacts. The same rows each time, but for their
-- distance to today. Runs as superuser in one session, after the table measured_manager (organisation, user_id) was filled
-- with the account managers who will ask. What triggers keep of employers they keep here too.
select set_config('hw.' || name, value, false)
from (values ('kind', 'SYSTEM'), ('organisation', 'system'), ('user', 'system:bench'), ('regions', ','), ('roles', ','))
    as settings (name, value);

create function pg_temp.share(n bigint, salt integer) returns double precision immutable parallel safe language sql return
    (((n * 2654435761 + salt * 40503::bigint * 7919) % 4294967296 # 1103515245) * 1597334677 % 4294967296) / 4294967296.0;

create function pg_temp.id_of(kind text, n bigint, at timestamptz) returns uuid immutable parallel safe language sql return
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
        || '8' || substr(md5(kind || n), 4, 15))::uuid;

create function pg_temp.one_of(words text[], n bigint, salt integer) returns text immutable parallel safe language sql return
    words[1 + floor(cardinality(words) * pg_temp.share(n, salt))::integer];

create temp table word as select
    string_to_array('Bakkerij,Slagerij,Drukkerij,Garage,Hotel,Restaurant,Café,Kwekerij,Timmerbedrijf,Schildersbedrijf,'
        || 'Installatiebedrijf,Bouwbedrijf,Transportbedrijf,Autobedrijf,Schoonmaakbedrijf,Hoveniersbedrijf,Kapsalon,'
        || 'Apotheek,Zorggroep,Thuiszorg,Kinderopvang,Supermarkt,Bloemenhandel,Groothandel,Metaalbewerking,Machinefabriek,'
        || 'Meubelmakerij,Administratiekantoor,Advocatenkantoor,Makelaardij,Reisbureau,Uitgeverij,Wasserij,Brouwerij,'
        || 'Loonbedrijf,Melkveehouderij,Camping,Sportcentrum,Fietsenzaak,Boekhandel,Dierenkliniek,Tandartspraktijk,'
        || 'Beveiliging,Catering,Logistiek,Techniek,Vastgoed,Verzekeringen,Software,Elektrotechniek', ',') as kinds,
    string_to_array('Korenaar,Zonnebloem,Molen,Linde,Eik,Haven,Gouden Leeuw,Ster,Zwaan,Roos,Brug,Poort,Toren,Duinen,Vuurtoren,'
        || 'Waterlelie,Ooievaar,Zilvervos,Valk,Kroon,Hoek,Driesprong,Kade,Polder,Plas,Meerkoet,Reiger,Wilg,Beuk,Kastanje,'
        || 'Spoorzicht,Stadszicht,Landlust,Weltevreden,Nooitgedacht,Vooruitgang,Eendracht,Toekomst,Hoop,Vriendschap', ',') as things,
    string_to_array('meer,zonne,berken,linden,groen,hoog,laag,nieuw,oude,water,kerk,molen,brug,veen,dijk,heide,noord,zuid,'
        || 'wester,ooster,steen,zand,bosch,akker,rood,wit,zwart,goud,konings,bloem,appel,rozen,wolf,vos,hage,schaap', ',') as firsts,
    string_to_array('veld,huis,hof,dijk,man,stra,burg,berg,weg,kamp,laar,horst,sma,mans,brink,beek,daal,voort,ing,schot,'
        || 'waard,zijl,haar,loo', ',') as lasts;

create temp table place as
select region, name, row_number() over (partition by region order by name) - 1 as n, count(*) over (partition by region) as places
from municipality;

create temp table manager (organisation text, number integer, user_id text, primary key (organisation, number));
insert into manager select organisation, 0, user_id from measured_manager;
insert into manager
select organisation, number, md5(organisation || number)::uuid::text
from (values ('wsp-holland-rijnland', 39), ('wsp-twente', 19)) known (organisation, managers), generate_series(1, managers) number;

create temp table company as
select i as n, pg_temp.id_of('employer', i, at) as id, at, r.region, p.name as municipality,
    coalesce(case r.region when 'AM19' then 'wsp-holland-rijnland' when 'AM05' then 'wsp-twente' end, 'wsp-' || lower(r.region))
        as organisation,
    case i % 4
        when 0 then pg_temp.one_of(kinds, i, 1) || ' De ' || pg_temp.one_of(things, i, 2)
        when 1 then pg_temp.one_of(kinds, i, 1) || ' ' || initcap(pg_temp.one_of(firsts, i, 3) || pg_temp.one_of(lasts, i, 4))
        when 2 then initcap(pg_temp.one_of(firsts, i, 3) || pg_temp.one_of(lasts, i, 4)) || ' ' || pg_temp.one_of(kinds, i, 1)
        else initcap(pg_temp.one_of(firsts, i, 3) || pg_temp.one_of(lasts, i, 4)) || ' & '
            || initcap(pg_temp.one_of(firsts, i, 5) || pg_temp.one_of(lasts, i, 6)) end
    || (array['', ' B.V.', ' VOF', ' Groep', ' ' || p.name])[1 + floor(5 * pg_temp.share(i, 7))::integer] as name,
    (array['C', 'F', 'G', 'H', 'I', 'N', 'Q'])[1 + i % 7] as section,
    (array['PROSPECT', 'PROSPECT', 'PROSPECT', 'APPROACHED', 'APPROACHED', 'IN_CONVERSATION', 'IN_CONVERSATION',
        'STRONG_AMBITION', 'VACANCY_OPENED', 'PLACEMENT_REALISED', 'DORMANT', 'LOST'])[1 + floor(12 * pg_temp.share(i, 8))::integer]
        as stage
from word, generate_series(1, 100000) i
cross join lateral (select date_trunc('day', now()) - interval '30 days' - (100000 - i) * (interval '1795 days' / 100000) as at) a
cross join lateral (select case when i % 2 = 0 then 'AM19' when i % 4 = 1 then 'AM05' else
    (select (array_agg(distinct region order by region))[1 + i % 33] from place where region not in ('AM05', 'AM19')) end as region) r
join place p on p.region = r.region and p.n = floor(p.places * pg_temp.share(i, 9))::integer;
create index on company (n);

insert into employer (id, region, organisation, name, kvk_number, municipality, sector_section, employees,
    new_to_target_group, found_through, registered_on, owner, owner_organisation, likeness_known, version)
select c.id, c.region, c.organisation, c.name, case when c.n % 5 > 0 then lpad((20000000 + c.n)::text, 8, '0') end,
    c.municipality, c.section, 1 + (400 * pg_temp.share(c.n, 10) ^ 3)::integer, c.n % 3 = 0, 'WSP_RELATION_FILE', c.at::date,
    m.user_id, m.organisation, true, 0
from company c
left join manager m on m.organisation = c.organisation
    and m.number = floor((case c.region when 'AM19' then 40 else 20 end) * pg_temp.share(c.n, 11))::integer;

insert into pipeline (employer_id, region, stage, stage_since, new_to_target_group, next_step, next_step_due, version)
select id, region, stage, case when stage = 'PROSPECT' then at::date else least(current_date, at::date + (n % 300)::integer) end,
    n % 3 = 0, case when stage <> 'LOST' then 'Nabellen' end,
    case when stage <> 'LOST' then current_date - 20 + (n % 60)::integer end, 0
from company;

set session_replication_role = replica;

insert into pipeline_step (id, employer_id, region, to_stage, step_date, origin, organisation, taken_by, recorded_at)
select pg_temp.id_of('step', n, at), id, region, 'PROSPECT', at::date, 'REGISTRATION', organisation, 'account-manager', at
from company;
insert into pipeline_step (id, employer_id, region, from_stage, to_stage, step_date, origin, how, organisation, taken_by,
    recorded_at)
select pg_temp.id_of('next', n, at + interval '1 day'), id, region, 'PROSPECT', stage,
    least(current_date, at::date + (n % 300)::integer), 'CONTACT', 'PHONE', organisation, 'account-manager', at + interval '1 day'
from company where stage <> 'PROSPECT';

insert into activity (id, employer_id, region, organisation, author, kind, activity_date, purpose, recorded_at)
select pg_temp.id_of('activity', c.n * 10 + i, c.at + i * interval '1 hour'), c.id, c.region, c.organisation,
    coalesce(m.user_id, 'account-manager'), (array['CALL', 'EMAIL', 'VISIT', 'SOCIAL_MEDIA', 'ONLINE_MEETING'])[1 + (c.n + i) % 5],
    least(current_date, c.at::date + 30 * i), 'EXPLORE', c.at + i * interval '1 hour'
from company c
cross join generate_series(0, 9) i
left join manager m on m.organisation = c.organisation and m.number = (c.n + i) % 20;

set session_replication_role = origin;
