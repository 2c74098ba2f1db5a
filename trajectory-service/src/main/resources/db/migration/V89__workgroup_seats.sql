-- A19: for which kinds of organisation somebody sits in the national workgroup; who has no seat sees no bottleneck there.
create table workgroup_seat (
    organisation       text not null,
    user_id            text not null,
    organisation_kind  text not null check (organisation_kind in
        ('GGZ', 'WSP', 'MUNICIPALITY', 'UWV', 'REINTEGRATION', 'SELF_EMPLOYED', 'REGION', 'NATIONAL')),
    seated_by          text not null,
    seated_at          timestamptz not null,
    primary key (organisation, user_id, organisation_kind)
);

create function leads_nationally() returns boolean stable parallel safe language sql
    return hw_kind() = 'NATIONAL' and 'programme-manager' = any (hw_roles());

alter table workgroup_seat enable row level security;
alter table workgroup_seat force row level security;
create policy system_part on workgroup_seat using ((select hw_is_system()));
create policy seating on workgroup_seat
    using ((select leads_nationally()) and organisation = (select hw_organisation()));
create policy fellows on workgroup_seat for select
    using ((select works_nationally()) and organisation = (select hw_organisation()));
grant select, insert, delete on workgroup_seat to ${app_role};

create function represented_kinds() returns text[] stable language sql return
    (select coalesce(array_agg(s.organisation_kind), '{}') from workgroup_seat s
        where s.organisation = hw_organisation() and s.user_id = hw_user());

drop policy national on bottleneck;
create policy national on bottleneck
    using (reached = 'NATION' and (select works_nationally())
        and organisation_kind = any ((select represented_kinds())::text[]));
