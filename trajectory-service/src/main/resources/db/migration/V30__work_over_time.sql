-- Work over time: its terms, interruptions, check-ins, signals, its place in a chain of jobs, and what is next.
select set_config('hw.organisation', 'system', true), set_config('hw.kind', 'SYSTEM', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.regions', ',', true), set_config('hw.roles', ',', true);

alter table placement
    add column organisation           text,
    add column coach                  text,
    add column previous_placement_id  uuid references placement,
    add column made_on                date,
    add column check_in_due           date,
    add column ended_by               text,
    add column would_rehire           boolean,
    add column next_step              text,
    add column next_step_due          date;

update placement p
set organisation = t.organisation, coach = t.coach, made_on = (p.made_at at time zone 'Europe/Amsterdam')::date
from trajectory t where t.id = p.trajectory_id;
update placement
set next_step = 'Nazorggesprek', next_step_due = greatest(start_date, made_on) + 7,
    check_in_due = greatest(start_date, made_on) + 7
where end_date is null;

alter table placement
    alter column organisation set not null,
    alter column coach set not null,
    alter column made_on set not null,
    add constraint next_step_while_open check (
        (end_date is null) = (next_step is not null) and (next_step is null) = (next_step_due is null)),
    add constraint not_its_own_predecessor check (previous_placement_id <> id);
create unique index one_placement_per_match on placement (match_id) where match_id is not null;
create index placement_due on placement (organisation, coach, next_step_due) where end_date is null;
create index placement_after on placement (previous_placement_id) where previous_placement_id is not null;

-- A caseload can be handed over: its work goes along.
create function note_work_owner() returns trigger language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update placement set organisation = new.organisation, coach = new.coach where trajectory_id = new.id;
    perform set_config('hw.kind', asking, true);
    return null;
end
$$;
create trigger trajectory_work_owner after update of organisation, coach on trajectory for each row
    when (old.organisation is distinct from new.organisation or old.coach is distinct from new.coach)
    execute function note_work_owner();

-- A7: hours, contract and wage from a day on. Rows are only added; for one day the last word counts.
create table placement_terms (
    id                 uuid primary key,
    placement_id       uuid not null references placement,
    from_date          date not null,
    hours_per_week     integer not null check (hours_per_week between 1 and 60),
    contract_kind      text,
    expected_end_date  date,
    wage_amount        numeric(8, 2) check (wage_amount >= 0),
    wage_per           text,
    recorded_by        text not null,
    recorded_at        timestamptz not null,
    constraint wage_has_a_unit check ((wage_amount is null) = (wage_per is null))
);
create index terms_of_placement on placement_terms (placement_id, from_date, id);

insert into placement_terms (id, placement_id, from_date, hours_per_week, expected_end_date, recorded_by, recorded_at)
select gen_random_uuid(), id, start_date, hours_per_week, expected_end_date, coach, made_at from placement;

create table placement_interruption (
    id            uuid primary key,
    placement_id  uuid not null references placement,
    kind          text not null,
    from_date     date not null,
    until_date    date check (until_date >= from_date),
    recorded_by   text not null,
    recorded_at   timestamptz not null
);
create index interruption_of_placement on placement_interruption (placement_id, from_date);
create unique index one_open_interruption on placement_interruption (placement_id) where until_date is null;

create table placement_check_in (
    id            uuid primary key,
    placement_id  uuid not null references placement,
    held_on       date not null,
    held_with     text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null
);
create index check_in_of_placement on placement_check_in (placement_id, held_on);

-- What the rules asked attention for: each thing once; resolved when it no longer holds.
create table placement_signal (
    id            uuid primary key,
    placement_id  uuid not null references placement,
    rule          text not null,
    code          text not null,
    about_date    date not null,
    source        text not null,
    signalled_on  date not null,
    resolved_on   date check (resolved_on >= signalled_on),
    constraint one_signal unique (placement_id, code, about_date)
);
create index open_signal on placement_signal (placement_id, id) where resolved_on is null;

-- What stays of the work of an erased person: countable, and pointing to nobody.
create table placement_outcome (
    id          uuid primary key,
    region      text not null,
    kind        text not null,
    start_year  integer not null,
    months      integer not null check (months >= 0),
    hours_band  text not null,
    sustained   boolean not null
);

alter table placement_terms enable row level security;
alter table placement_terms force row level security;
create policy system_part on placement_terms using ((select hw_is_system()));
create policy of_visible_placement on placement_terms
    using (exists (select from placement p where p.id = placement_terms.placement_id));

alter table placement_interruption enable row level security;
alter table placement_interruption force row level security;
create policy system_part on placement_interruption using ((select hw_is_system()));
create policy of_visible_placement on placement_interruption
    using (exists (select from placement p where p.id = placement_interruption.placement_id));

alter table placement_check_in enable row level security;
alter table placement_check_in force row level security;
create policy system_part on placement_check_in using ((select hw_is_system()));
create policy of_visible_placement on placement_check_in
    using (exists (select from placement p where p.id = placement_check_in.placement_id));

alter table placement_signal enable row level security;
alter table placement_signal force row level security;
create policy system_part on placement_signal using ((select hw_is_system()));
create policy of_visible_placement on placement_signal
    using (exists (select from placement p where p.id = placement_signal.placement_id));

alter table placement_outcome enable row level security;
alter table placement_outcome force row level security;
create policy system_part on placement_outcome using ((select hw_is_system()));

grant select, insert, delete on placement_terms, placement_check_in to ${app_role};
grant select, insert, update, delete on placement_interruption, placement_signal to ${app_role};
grant select, insert on placement_outcome to ${app_role};
grant delete on placement, candidate_match to ${app_role};

-- The sources name no numbers for these: the programme's own, as data, so that a region can set others.
insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000107', 'A7-interruptions', null, '2000-01-01', 'national default'),
    ('01930000-0000-7000-8000-000000000109', 'A9-trial', null, '2000-01-01', 'national default, after UWV''s trial placement'),
    ('01930000-0000-7000-8000-000000000105', 'A5-check-ins', null, '2000-01-01', 'national default, after IPS principle 7'),
    ('01930000-0000-7000-8000-000000000127', 'X5-contract-end', null, '2000-01-01', 'national default');
insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000107', 'sicknessStopsClock', 0),
    ('01930000-0000-7000-8000-000000000107', 'unpaidLeaveStopsClock', 1),
    ('01930000-0000-7000-8000-000000000107', 'seasonStopsClock', 1),
    ('01930000-0000-7000-8000-000000000107', 'otherStopsClock', 0),
    ('01930000-0000-7000-8000-000000000107', 'longestWeeks', 6),
    ('01930000-0000-7000-8000-000000000109', 'maximumPeriods', 3),
    ('01930000-0000-7000-8000-000000000109', 'monthsPerPeriod', 2),
    ('01930000-0000-7000-8000-000000000109', 'warningDays', 14),
    ('01930000-0000-7000-8000-000000000105', 'firstWeek', 1),
    ('01930000-0000-7000-8000-000000000105', 'secondWeek', 4),
    ('01930000-0000-7000-8000-000000000105', 'thirdWeek', 13),
    ('01930000-0000-7000-8000-000000000105', 'fourthWeek', 26),
    ('01930000-0000-7000-8000-000000000105', 'thenEveryWeeks', 26),
    ('01930000-0000-7000-8000-000000000105', 'graceDays', 7),
    ('01930000-0000-7000-8000-000000000127', 'warningDays', 30);
