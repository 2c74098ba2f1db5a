-- A14: which groups a municipality puts first. Versions follow each other; none is ever changed or deleted.
create table municipality_priority (
    id               uuid primary key,
    municipality     text not null references municipality,
    region           text not null,
    organisation     text not null,
    priority_groups  text[] not null,
    valid_from       date not null,
    set_by           text not null,
    set_at           timestamptz not null,
    constraint one_priority_per_start unique (municipality, valid_from)
);
create index municipality_priority_of_region on municipality_priority (region, id);
alter table municipality_priority enable row level security;
alter table municipality_priority force row level security;
create policy system_part on municipality_priority for select using ((select hw_is_system()));
create policy region_reads on municipality_priority for select
    using (region = any ((select hw_regions())::text[]));
create policy municipality_sets on municipality_priority for insert
    with check ((select hw_kind()) = 'MUNICIPALITY' and organisation = (select hw_organisation())
        and region = any ((select hw_regions())::text[]));
grant select, insert on municipality_priority to ${app_role};

-- What holds on a day, for whoever shows a candidate that lives elsewhere; names are separated by a bar.
create function priorities_in_force(
    of_municipalities text, on_day date, out municipality text, out priority_groups text[])
    returns setof record language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query select distinct on (p.municipality) p.municipality, p.priority_groups
        from municipality_priority p
        where p.municipality = any (string_to_array(of_municipalities, '|')) and p.valid_from <= on_day
        order by p.municipality, p.valid_from desc;
    perform set_config('hw.kind', asking, true);
end
$$;

insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000014', 'A14', null, '2000-01-01', 'HR; under 27 as in the Participatiewet');
insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000014', 'youthBelowAge', 27);
