-- A10: a region adds, changes and closes its own routes; everybody reads them.
alter table intake_route
    add column version  bigint not null default 0,
    add column kind     text not null default 'EXISTING' check (kind in ('EXISTING', 'NEW'));
update intake_route set kind = 'NEW'
where region = 'AM19' and code in ('case-consultation-subregions', 'leiden-review', 'uwv-review', 'cmd-lead-in');

create function directs_nationally() returns boolean stable parallel safe language sql
    return hw_kind() = 'NATIONAL' and 'programme-manager' = any (hw_roles());

-- Who starts by a route no longer locks its row, so only who configures it needs to change it.
alter table intake_route enable row level security;
alter table intake_route force row level security;
create policy reading on intake_route for select using ((select hw_kind()) <> '');
create policy directing_adds on intake_route for insert
    with check ((select directs_nationally())
        or (select directs_regionally()) and region = any ((select hw_regions())::text[]));
create policy directing_changes on intake_route for update
    using ((select directs_nationally())
        or (select directs_regionally()) and region = any ((select hw_regions())::text[]));
grant insert on intake_route to ${app_role};

-- A10: by which route a person is referred.
alter table referral add column route text;
