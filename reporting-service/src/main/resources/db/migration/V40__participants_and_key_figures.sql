-- F7, A15: which organisations take part in a region, who their key figures are, who replaces them, and for how many
-- hours a week that was agreed. Names and numbers are those of professionals at work; they are taken out when asked,
-- and by themselves some time after the work is over.

create table participant (
    id            uuid primary key,
    region        text not null references region,
    organisation  text not null,
    name          text not null,
    kind          text not null
        check (kind in ('GGZ', 'WSP', 'MUNICIPALITY', 'UWV', 'REINTEGRATION', 'SELF_EMPLOYED')),
    municipality  text check ((municipality is not null) = (kind = 'MUNICIPALITY')),
    joined_on     date not null,
    left_on       date check (left_on >= joined_on),
    version       bigint not null
);
create unique index participant_takes_part_once on participant (region, organisation) where left_on is null;
create index participant_of_region on participant (region, id);
create index participant_of_organisation on participant (organisation);

create table key_figure (
    id                     uuid primary key,
    participant_id         uuid not null references participant,
    region                 text not null,
    organisation           text not null,
    name                   text,
    function               text,
    telephone              text,
    email                  text,
    replacement_name       text,
    replacement_function   text,
    replacement_telephone  text,
    replacement_email      text,
    hours_per_week         numeric(3, 1) not null check (hours_per_week between 0 and 40),
    from_date              date not null,
    until_date             date check (until_date >= from_date),
    predecessor_id         uuid references key_figure,
    forgotten_on           date,
    version                bigint not null,
    check (forgotten_on is null or coalesce(name, function, telephone, email, replacement_name, replacement_function,
        replacement_telephone, replacement_email) is null)
);
create index key_figure_of_participant on key_figure (participant_id, id);
create index key_figure_to_forget on key_figure (until_date) where forgotten_on is null;
comment on column key_figure.forgotten_on is 'from then on nothing tells who it was; that somebody was there stays';

create table key_figure_absence (
    key_figure_id  uuid not null references key_figure on delete cascade,
    from_date      date not null,
    until_date     date not null check (until_date >= from_date),
    primary key (key_figure_id, from_date)
);

create table agreed_hours (
    id            uuid primary key,
    region        text references region,
    member_class  text not null
        check (member_class in ('GGZ', 'WSP', 'UWV', 'CENTRE_MUNICIPALITY', 'OTHER_MUNICIPALITY', 'OTHER')),
    valid_from    date not null,
    hours         numeric(3, 1) not null check (hours between 0 and 40),
    unique nulls not distinct (region, member_class, valid_from)
);
comment on table agreed_hours is 'F7: a week; a region without a row of its own goes by the national one (no region)';

create table agreed_hours_activity (
    agreed_hours_id  uuid not null references agreed_hours on delete cascade,
    position         integer not null,
    activity         text not null,
    hours            numeric(3, 1) not null check (hours between 0 and 40),
    primary key (agreed_hours_id, position)
);
comment on table agreed_hours_activity is 'what the hours are for, as agreed; their sum need not be what was agreed';

create table key_figure_rule (
    valid_from   date primary key,
    gap_days     smallint not null check (gap_days between 0 and 365),
    keep_months  smallint not null check (keep_months between 0 and 120)
);
comment on table key_figure_rule is 'days to close a gap in; months that persons are kept after their last day';

-- The plan of Holland Rijnland: four hours for WSP, GGZ institution, UWV and centre municipality, two for the other
-- municipalities. The plan of Noord-Holland Noord: three hours each, and a list of seven activities of half an hour.
insert into agreed_hours (id, region, member_class, valid_from, hours) values
    (gen_random_uuid(), null, 'GGZ', '2021-01-01', 4),
    (gen_random_uuid(), null, 'WSP', '2021-01-01', 4),
    (gen_random_uuid(), null, 'UWV', '2021-01-01', 4),
    (gen_random_uuid(), null, 'CENTRE_MUNICIPALITY', '2021-01-01', 4),
    (gen_random_uuid(), null, 'OTHER_MUNICIPALITY', '2021-01-01', 2),
    (gen_random_uuid(), 'AM15', 'GGZ', '2021-01-01', 3),
    (gen_random_uuid(), 'AM15', 'WSP', '2021-01-01', 3),
    (gen_random_uuid(), 'AM15', 'UWV', '2021-01-01', 3),
    (gen_random_uuid(), 'AM15', 'CENTRE_MUNICIPALITY', '2021-01-01', 3),
    (gen_random_uuid(), 'AM15', 'OTHER_MUNICIPALITY', '2021-01-01', 3);
insert into agreed_hours_activity (agreed_hours_id, position, activity, hours)
select a.id, t.position - 1, t.activity, 0.5
from agreed_hours a,
     unnest(array['Kennis delen met eigen professionals', 'Kennis delen met werkgevers', 'Casusoverleg',
         'Matchoverleg', 'Projectgroep', 'Bijeenkomsten en overige', 'Rapportage']) with ordinality as t(activity, position)
where a.region = 'AM15';
insert into key_figure_rule (valid_from, gap_days, keep_months) values ('2021-01-01', 30, 12);

grant select, insert, update on participant to ${app_role};
grant select, insert, update on key_figure to ${app_role};
grant select, insert, delete on key_figure_absence to ${app_role};
grant select, insert on agreed_hours, agreed_hours_activity to ${app_role};
grant select on key_figure_rule to ${app_role};

alter table participant enable row level security;
alter table participant force row level security;
create policy seen_by_those_concerned on participant for select using ((select hw_is_system())
    or (select hw_kind()) = 'NATIONAL' or organisation = (select hw_organisation())
    or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));
-- who it is, is not for the nation
alter table key_figure enable row level security;
alter table key_figure force row level security;
create policy seen_by_those_concerned on key_figure for select using ((select hw_is_system())
    or organisation = (select hw_organisation())
    or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));
create policy region_invites on participant for insert
    with check ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));
create policy region_changes on participant for update
    using ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));
create policy region_or_own_appoints on key_figure for insert
    with check ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[])
        or organisation = (select hw_organisation()) and region = any ((select hw_regions())::text[]));
create policy region_or_own_changes on key_figure for update
    using ((select hw_is_system()) or organisation = (select hw_organisation())
        or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));

alter table key_figure_absence enable row level security;
alter table key_figure_absence force row level security;
create policy as_its_key_figure on key_figure_absence
    using (exists (select 1 from key_figure k where k.id = key_figure_id));

alter table agreed_hours enable row level security;
alter table agreed_hours force row level security;
create policy everyone_reads on agreed_hours for select using (true);
create policy nation_or_region_agrees on agreed_hours for insert
    with check ((select hw_kind()) = 'NATIONAL'
        or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]));
alter table agreed_hours_activity enable row level security;
alter table agreed_hours_activity force row level security;
create policy everyone_reads on agreed_hours_activity for select using (true);
create policy as_its_agreement on agreed_hours_activity for insert
    with check (exists (select 1 from agreed_hours a where a.id = agreed_hours_id and ((select hw_kind()) = 'NATIONAL'
        or (select hw_kind()) = 'REGION' and a.region = any ((select hw_regions())::text[]))));
