-- B1–B6: who pays for which trajectory, as dated data. A row of funding_scheme is one version; a decision keeps the
-- version it was taken by, and no version is ever changed.
create extension if not exists btree_gist;

create table funding_scheme (
    id               uuid primary key,
    code             text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    scheme_version   integer not null check (scheme_version > 0),
    rule             text not null check (rule in ('B1', 'B2', 'B3', 'B4', 'B5')),
    name_nl          text not null,
    name_en          text not null,
    source           text not null,
    valid_from       date not null,
    valid_until      date check (valid_until >= valid_from),
    region           text,
    client_kind      text not null check (client_kind in ('MUNICIPAL', 'UWV')),
    treating_only    boolean not null,
    requested_until  date,
    earliest_start   date,
    model_fidelity   boolean not null,
    average_price    numeric(12, 2) check (average_price > 0),
    priority         integer not null,
    added_by         text not null,
    added_at         timestamptz not null,
    unique (code, scheme_version)
);
comment on column funding_scheme.treating_only is 'only the treating GGZ institution requests it';
comment on column funding_scheme.model_fidelity is 'B6: asks model fidelity and a tie to the treating team';
comment on column funding_scheme.priority is 'lowest first, where several schemes fit';

create table funding_scheme_method (
    scheme_id  uuid not null references funding_scheme,
    method     text not null,
    primary key (scheme_id, method)
);

-- Amounts that the scheme sets per target group. They tell the group, so only a payer who sees no clients pays them.
create table funding_scheme_amount (
    scheme_id     uuid not null references funding_scheme,
    target_group  text not null check (target_group in ('EPA', 'CMD')),
    amount        numeric(12, 2) not null check (amount > 0),
    months        integer not null check (months between 1 and 120),
    primary key (scheme_id, target_group)
);

create table funding_scheme_share (
    scheme_id     uuid not null references funding_scheme,
    position      integer not null,
    payer         text not null check (payer in ('NATIONAL', 'MUNICIPALITY', 'UWV', 'PROJECT')),
    basis_points  integer not null check (basis_points between 1 and 10000),
    primary key (scheme_id, position)
);

-- P10: when a part of the money is paid, in whole months after the start of the job.
create table funding_scheme_milestone (
    scheme_id  uuid not null references funding_scheme,
    months     integer not null check (months between 0 and 120),
    primary key (scheme_id, months)
);

-- B1: what may be granted at most in a year, and what is. Nobody can write more, whatever the service does.
create table funding_pot (
    scheme_code  text not null,
    year         integer not null check (year between 1900 and 2100),
    ceiling      numeric(14, 2) not null check (ceiling >= 0),
    granted      numeric(14, 2) not null default 0,
    entries      bigint not null default 0,
    primary key (scheme_code, year),
    constraint ceiling_is_never_passed check (granted between 0 and ceiling)
);

insert into funding_scheme (id, code, scheme_version, rule, name_nl, name_en, source, valid_from, valid_until, region,
    client_kind, treating_only, requested_until, earliest_start, model_fidelity, average_price, priority, added_by, added_at)
values
    ('01930000-0000-7000-8000-00000000b101', 'national-ips', 1, 'B1', 'Landelijke subsidieregeling IPS-trajecten',
        'National subsidy for IPS trajectories', 'HR', '2022-01-01', '2023-12-31', null, 'MUNICIPAL', true, '2023-12-14',
        '2022-01-01', true, null, 10, 'system:migration', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8000-00000000b201', 'uwv-ips', 1, 'B2', 'IPS voor UWV-cliënten, door UWV betaald',
        'IPS for clients of UWV, paid by UWV', 'QA 5.1 5.2', '2021-01-01', null, null, 'UWV', false, null,
        null, false, null, 20, 'system:migration', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8000-00000000b301', 'municipality-other', 1, 'B3', 'Ander traject dan IPS, door de gemeente betaald',
        'Other than IPS, paid by the municipality', 'HR', '2021-01-01', null, null, 'MUNICIPAL', false, null,
        null, false, null, 40, 'system:migration', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8000-00000000b302', 'uwv-other', 1, 'B3', 'Ander traject dan IPS, door UWV betaald',
        'Other than IPS, paid by UWV', 'HR', '2021-01-01', null, null, 'UWV', false, null,
        null, false, null, 40, 'system:migration', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8000-00000000b401', 'co-financing-nhn', 1, 'B4', 'Cofinanciering IPS Noord-Holland Noord',
        'Co-financing of IPS, Noord-Holland Noord', 'NHN', '2021-01-01', null, 'AM15', 'MUNICIPAL', false, null,
        null, true, null, 20, 'system:migration', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8000-00000000b501', 'municipality-ips', 1, 'B5', 'IPS uit het re-integratiebudget van de gemeente',
        'IPS from the municipality''s reintegration budget', 'HR', '2024-01-01', null, null, 'MUNICIPAL', false, null,
        null, false, 10000, 30, 'system:migration', '2026-01-01T00:00:00Z');

insert into funding_scheme_method (scheme_id, method)
select id, 'IPS' from funding_scheme where rule in ('B1', 'B2', 'B4', 'B5')
union all
select id, m from funding_scheme, unnest(array['IPS_LIGHT', 'JOB_COACHING', 'REINTEGRATION', 'JOB_RETENTION']) m
where rule = 'B3';

insert into funding_scheme_amount (scheme_id, target_group, amount, months) values
    ('01930000-0000-7000-8000-00000000b101', 'CMD', 8000, 24),
    ('01930000-0000-7000-8000-00000000b101', 'EPA', 11325, 36);

insert into funding_scheme_share (scheme_id, position, payer, basis_points) values
    ('01930000-0000-7000-8000-00000000b101', 0, 'NATIONAL', 10000),
    ('01930000-0000-7000-8000-00000000b201', 0, 'UWV', 10000),
    ('01930000-0000-7000-8000-00000000b301', 0, 'MUNICIPALITY', 10000),
    ('01930000-0000-7000-8000-00000000b302', 0, 'UWV', 10000),
    ('01930000-0000-7000-8000-00000000b401', 0, 'MUNICIPALITY', 5000),
    ('01930000-0000-7000-8000-00000000b401', 1, 'PROJECT', 5000),
    ('01930000-0000-7000-8000-00000000b501', 0, 'MUNICIPALITY', 10000);

insert into funding_scheme_milestone (scheme_id, months)
select id, m from funding_scheme, unnest(array[0, 3, 6, 12]) m;

insert into funding_pot (scheme_code, year, ceiling) values
    ('national-ips', 2022, 10750000),
    ('national-ips', 2023, 10750000);

-- X3: how long before money ends it is signalled.
insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000300', 'X3', null, '2000-01-01', 'national default, own choice');
insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000300', 'warningMonths', 6);

alter table funding_scheme enable row level security;
alter table funding_scheme force row level security;
alter table funding_scheme_method enable row level security;
alter table funding_scheme_method force row level security;
alter table funding_scheme_amount enable row level security;
alter table funding_scheme_amount force row level security;
alter table funding_scheme_share enable row level security;
alter table funding_scheme_share force row level security;
alter table funding_scheme_milestone enable row level security;
alter table funding_scheme_milestone force row level security;
alter table funding_pot enable row level security;
alter table funding_pot force row level security;

create function keeps_schemes() returns boolean stable parallel safe language sql
    return hw_kind() = 'NATIONAL' and 'programme-manager' = any (hw_roles());

create policy everybody on funding_scheme for select using ((select hw_kind()) is not null);
create policy everybody on funding_scheme_method for select using ((select hw_kind()) is not null);
create policy everybody on funding_scheme_amount for select using ((select hw_kind()) is not null);
create policy everybody on funding_scheme_share for select using ((select hw_kind()) is not null);
create policy everybody on funding_scheme_milestone for select using ((select hw_kind()) is not null);
create policy nation on funding_scheme for insert with check ((select keeps_schemes()));
create policy nation on funding_scheme_method for insert with check ((select keeps_schemes()));
create policy nation on funding_scheme_amount for insert with check ((select keeps_schemes()));
create policy nation on funding_scheme_share for insert with check ((select keeps_schemes()));
create policy nation on funding_scheme_milestone for insert with check ((select keeps_schemes()));
-- sums of the nation, nobody's in particular; whoever decides on a request moves them
create policy everybody on funding_pot for select using ((select hw_kind()) is not null);
create policy deciding on funding_pot for update
    using ((select hw_kind()) in ('GGZ', 'MUNICIPALITY', 'UWV', 'NATIONAL', 'SYSTEM'));
create policy nation on funding_pot for insert with check ((select keeps_schemes()));

grant select, insert on funding_scheme, funding_scheme_method, funding_scheme_amount, funding_scheme_share,
    funding_scheme_milestone to ${app_role};
grant select, insert, update on funding_pot to ${app_role};
