-- F6: who approved the plan of a region, in what role and when; and what a region needs before it is ready to start.

create table commitment (
    id                 uuid primary key,
    version            bigint not null,
    region             text not null references region,
    party              text not null,
    organisation       text not null,
    level              text not null check (level in ('OFFICIAL', 'EXECUTIVE')),
    role               text not null,
    approved_by        text,
    approved_on        date not null,
    recorded_by        text not null,
    recorded_at        timestamptz not null,
    withdrawn_on       date,
    withdrawal_reason  text,
    constraint withdrawal_says_why check ((withdrawn_on is null) = (withdrawal_reason is null)),
    constraint withdrawn_after_approval check (withdrawn_on >= approved_on)
);
comment on column commitment.approved_by is 'name of a professional; null once it was removed';
create unique index one_standing_commitment on commitment (region, party, lower(organisation), level, role)
    where withdrawn_on is null;
create index commitment_of_region on commitment (region, id);

create table readiness_rule (
    id          uuid primary key,
    region      text references region,
    valid_from  date not null,
    source      text not null
);
comment on column readiness_rule.region is 'null: for every region without a rule of its own';
create unique index one_readiness_rule_per_start on readiness_rule (coalesce(region, ''), valid_from);

create table readiness_requirement (
    rule      uuid not null references readiness_rule,
    position  integer not null,
    party     text not null,
    level     text,
    role      text,
    at_least  integer not null check (at_least between 1 and 100),
    primary key (rule, position)
);
comment on column readiness_requirement.level is 'null: either level will do';
comment on column readiness_requirement.role is 'null: any role will do';

insert into readiness_rule (id, region, valid_from, source) values
    ('01900000-0000-7000-8000-000000000001', null, '2021-01-01',
        'QA 3.3: de vier partijen van elke regio; eigen standaard van het platform'),
    ('01900000-0000-7000-8000-000000000002', 'AM19', '2021-01-01', 'HR, acceptatiecriteria'),
    ('01900000-0000-7000-8000-000000000003', 'AM15', '2021-01-01', 'NHN, acceptatiecriteria');
insert into readiness_requirement (rule, position, party, level, role, at_least) values
    ('01900000-0000-7000-8000-000000000001', 1, 'ANY_MUNICIPALITY', 'EXECUTIVE', null, 1),
    ('01900000-0000-7000-8000-000000000001', 2, 'GGZ', 'EXECUTIVE', null, 1),
    ('01900000-0000-7000-8000-000000000001', 3, 'UWV', null, null, 1),
    ('01900000-0000-7000-8000-000000000001', 4, 'WSP', null, null, 1),
    ('01900000-0000-7000-8000-000000000002', 1, 'CENTRE_MUNICIPALITY', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000002', 2, 'OTHER_MUNICIPALITY', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000002', 3, 'CENTRE_MUNICIPALITY', 'EXECUTIVE', 'ALDERMAN', 1),
    ('01900000-0000-7000-8000-000000000002', 4, 'OTHER_MUNICIPALITY', 'EXECUTIVE', 'ALDERMAN', 1),
    ('01900000-0000-7000-8000-000000000002', 5, 'GGZ', 'EXECUTIVE', null, 1),
    ('01900000-0000-7000-8000-000000000002', 6, 'UWV', 'EXECUTIVE', 'DISTRICT_MANAGER', 1),
    ('01900000-0000-7000-8000-000000000002', 7, 'WSP', null, null, 1),
    ('01900000-0000-7000-8000-000000000003', 1, 'CENTRE_MUNICIPALITY', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000003', 2, 'OTHER_MUNICIPALITY', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000003', 3, 'UWV', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000003', 4, 'WSP', 'OFFICIAL', null, 1),
    ('01900000-0000-7000-8000-000000000003', 5, 'CENTRE_MUNICIPALITY', 'EXECUTIVE', 'ALDERMAN', 1),
    ('01900000-0000-7000-8000-000000000003', 6, 'OTHER_MUNICIPALITY', 'EXECUTIVE', 'ALDERMAN', 1),
    ('01900000-0000-7000-8000-000000000003', 7, 'GGZ', 'EXECUTIVE', 'BOARD_MEMBER', 1),
    ('01900000-0000-7000-8000-000000000003', 8, 'UWV', 'EXECUTIVE', 'DISTRICT_MANAGER', 1);

grant select, insert, update on commitment to ${app_role};
grant select, insert on readiness_rule, readiness_requirement to ${app_role};

alter table commitment enable row level security;
alter table commitment force row level security;
create policy system_part on commitment using ((select hw_is_system()));
create policy nation_reads on commitment for select using ((select hw_kind()) = 'NATIONAL');
create policy region_reads on commitment for select using (region = any ((select hw_regions())::text[]));
create policy programme_writes on commitment
    using ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[]));
create policy director_writes on commitment
    using ((select hw_kind()) = 'REGION' and 'regional-director' = any ((select hw_roles())::text[])
        and region = any ((select hw_regions())::text[]));

do $$
declare
    name text;
begin
    foreach name in array array['readiness_rule', 'readiness_requirement']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everyone_reads on %I for select using (true)', name);
    end loop;
end
$$;
create policy programme_changes on readiness_rule
    using ((select hw_is_system()) or (select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[]));
create policy programme_changes on readiness_requirement
    using ((select hw_is_system()) or (select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[]));
