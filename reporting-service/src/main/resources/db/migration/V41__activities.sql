-- F14: activities that bring organisations together, with their day and what came of them. A row without a region is
-- the whole country's.

create table activity (
    id                  uuid primary key,
    region              text references region,
    subregion           text,
    kind                text not null check (kind in ('WORK_VISIT', 'NETWORK_MEETING', 'INSPIRATION_SESSION', 'CAMPAIGN',
        'TRAINING', 'CLIENT_PANEL', 'OTHER')),
    title               text not null,
    purpose             text,
    planned_on          date not null,
    owner               text not null,
    owner_organisation  text not null,
    stage               text not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
    held_on             date check ((held_on is not null) = (stage = 'HELD')),
    attendance          integer check (attendance between 0 and 100000),
    result              text check ((result is not null) = (stage = 'HELD')),
    cancellation        text check ((cancellation is not null) = (stage = 'CANCELLED')),
    version             bigint not null
);
create index activity_of_region on activity (region, id);
create index activity_planned on activity (owner_organisation, planned_on) where stage = 'PLANNED';
comment on column activity.attendance is 'how many people were there; a count, never who';

create table activity_partner (
    activity_id  uuid not null references activity on delete cascade,
    position     integer not null,
    partner      text not null,
    primary key (activity_id, position)
);
comment on table activity_partner is 'organisations that take part in it, by name';

grant select, insert, update on activity to ${app_role};
grant select, insert, update, delete on activity_partner to ${app_role};

alter table activity enable row level security;
alter table activity force row level security;
create policy region_and_nation_see on activity for select using ((select hw_is_system()) or region is null
    or (select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));
create policy region_and_nation_plan on activity for insert
    with check ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));
create policy keepers_change on activity for update using ((select hw_kind()) = 'NATIONAL'
    or region = any ((select hw_regions())::text[])
        and ((select hw_kind()) = 'REGION' or owner_organisation = (select hw_organisation())))
    with check ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));

alter table activity_partner enable row level security;
alter table activity_partner force row level security;
create policy as_its_activity on activity_partner
    using (exists (select 1 from activity a where a.id = activity_id));
