-- A19: what stands in the way of the work, without persons. Seen by who recorded it; once it was brought to the region,
-- by its director too; once it was brought to the nation, by the national workgroup too.
create table bottleneck (
    id                 uuid primary key,
    version            bigint not null,
    organisation       text not null,
    organisation_kind  text not null,
    region             text not null,
    owner              text,
    theme              text not null,
    description        text not null,
    state              text not null,
    reached            text not null,
    outcome            text,
    next_step          text,
    next_step_due      date,
    recorded_at        timestamptz not null,
    constraint open_bottleneck_has_next_step check ((state not in ('RESOLVED', 'DROPPED')) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint closed_bottleneck_says_how check ((state in ('RESOLVED', 'DROPPED')) = (outcome is not null))
);
comment on column bottleneck.owner is 'who follows it up; nobody from the moment it is passed on until somebody takes it';
comment on column bottleneck.reached is 'the widest circle it was brought to';
create index bottleneck_of_organisation on bottleneck (organisation, id);
create index bottleneck_of_region on bottleneck (region, id) where reached <> 'ORGANISATION';
create index bottleneck_of_nation on bottleneck (organisation_kind, id) where reached = 'NATION';

-- What happened with it, from the first day on; rows are only added.
create table bottleneck_step (
    id             uuid primary key,
    bottleneck_id  uuid not null references bottleneck,
    state          text not null,
    note           text,
    organisation   text not null,
    taken_by       text not null,
    taken_at       timestamptz not null
);
create index step_of_bottleneck on bottleneck_step (bottleneck_id, id);

create function directs_regionally() returns boolean stable parallel safe language sql
    return hw_kind() = 'REGION' and 'regional-director' = any (hw_roles());

create function works_nationally() returns boolean stable parallel safe language sql
    return hw_kind() = 'NATIONAL' and 'workgroup-member' = any (hw_roles());

alter table bottleneck enable row level security;
alter table bottleneck force row level security;
create policy system_part on bottleneck using ((select hw_is_system()));
create policy recording on bottleneck using (organisation = (select hw_organisation()));
create policy directing on bottleneck
    using (reached <> 'ORGANISATION' and (select directs_regionally())
        and region = any ((select hw_regions())::text[]));
create policy national on bottleneck using (reached = 'NATION' and (select works_nationally()));

alter table bottleneck_step enable row level security;
alter table bottleneck_step force row level security;
create policy system_part on bottleneck_step using ((select hw_is_system()));
create policy of_visible_bottleneck on bottleneck_step
    using (exists (select from bottleneck b where b.id = bottleneck_step.bottleneck_id));

grant select, insert, update on bottleneck to ${app_role};
grant select, insert on bottleneck_step to ${app_role};
