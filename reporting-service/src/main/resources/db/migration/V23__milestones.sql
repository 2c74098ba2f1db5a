-- F5: what a region wants to have reached on a day; P9: with where it started from. Judged by published figures only.

create table milestone (
    id               uuid primary key,
    version          bigint not null,
    region           text not null references region,
    figure           text not null check (figure in ('STARTED', 'FINISHED_OR_RUNNING', 'NEW_EMPLOYERS')),
    title            text not null,
    target           integer not null check (target between 1 and 100000),
    counts_from      date not null,
    counts_until     date not null,
    due_date         date not null,
    baseline         integer check (baseline between 0 and 100000),
    baseline_from    date,
    baseline_until   date,
    baseline_source  text,
    source           text not null,
    set_at           timestamptz not null,
    state            text not null check (state in ('OPEN', 'EVALUATED', 'DROPPED')),
    closed_on        date,
    conclusion       text,
    next_step        text,
    next_step_due    date,
    constraint milestone_period check (counts_from <= counts_until and counts_until <= due_date),
    constraint milestone_baseline check (
        (baseline is null) = (baseline_from is null) and (baseline is null) = (baseline_until is null)
        and (baseline is null) = (baseline_source is null)
        and (baseline is null or baseline_from <= baseline_until and baseline_until < counts_from)),
    constraint open_milestone_has_next_step check ((state = 'OPEN') = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint closed_milestone_says_why check ((state = 'OPEN') = (closed_on is null)
        and (closed_on is null) = (conclusion is null))
);
comment on column milestone.counts_until is 'last day that counts; the due date may be the morning after';
create unique index one_milestone_per_aim on milestone (region, figure, counts_from, counts_until, target)
    where state <> 'DROPPED';
create index milestone_of_region on milestone (region, id);

-- Holland Rijnland and Noord-Holland Noord, from their plans; "1 January" counts what began until the day before.
insert into milestone (id, version, region, figure, title, target, counts_from, counts_until, due_date, source, set_at,
    state, next_step, next_step_due)
select ('01900000-0000-7000-8000-0000000001' || lpad(row_number() over ()::text, 2, '0'))::uuid, 0, m.*, now(), 'OPEN',
    'Bespreken in de stuurgroep hoe het ervoor staat', m.due_date
from (values
    ('AM19', 'STARTED', '50 trajecten gestart', 50, date '2022-01-01', date '2022-12-31', date '2023-01-01', 'HR'),
    ('AM19', 'NEW_EMPLOYERS', '25 werkgevers zonder eerdere ervaring', 25, '2022-01-01', '2023-03-01', '2023-03-01', 'HR'),
    ('AM19', 'FINISHED_OR_RUNNING', '100 trajecten afgerond of lopend', 100, '2022-01-01', '2023-06-30', '2023-07-01', 'HR'),
    ('AM19', 'FINISHED_OR_RUNNING', '150 trajecten afgerond of lopend', 150, '2022-01-01', '2023-12-31', '2023-12-31', 'HR'),
    ('AM19', 'NEW_EMPLOYERS', '50 werkgevers zonder eerdere ervaring', 50, '2022-01-01', '2023-12-31', '2023-12-31', 'HR'),
    ('AM15', 'STARTED', '25 trajecten in 2022', 25, '2022-01-01', '2022-12-31', '2022-12-31', 'NHN'),
    ('AM15', 'NEW_EMPLOYERS', '5 nieuwe werkgevers in 2022', 5, '2022-01-01', '2022-12-31', '2022-12-31', 'NHN'),
    ('AM15', 'STARTED', '25 trajecten in 2023', 25, '2023-01-01', '2023-12-31', '2023-12-31', 'NHN'),
    ('AM15', 'NEW_EMPLOYERS', '5 nieuwe werkgevers in 2023', 5, '2023-01-01', '2023-12-31', '2023-12-31', 'NHN')
) as m (region, figure, title, target, counts_from, counts_until, due_date, source);

grant select, insert, update on milestone to ${app_role};
alter table milestone enable row level security;
alter table milestone force row level security;
create policy system_part on milestone using ((select hw_is_system()));
create policy nation_reads on milestone for select using ((select hw_kind()) = 'NATIONAL');
create policy region_reads on milestone for select using (region = any ((select hw_regions())::text[]));
create policy programme_writes on milestone
    using ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[]));
create policy director_writes on milestone
    using ((select hw_kind()) = 'REGION' and 'regional-director' = any ((select hw_roles())::text[])
        and region = any ((select hw_regions())::text[]));
