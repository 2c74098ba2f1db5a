-- F1 and F2: places of divisions from a day on, what admission asks, goals, and applications in order of arrival. All of
-- it is open to everyone in the programme, so that each region sees its turn. Handing out a place touches several
-- regions, so only the system writes, after the use case has judged the caller.

create table division_places (
    division    text not null references division,
    valid_from  date not null,
    places      smallint not null check (places between 0 and 1000),
    reason      text not null,
    primary key (division, valid_from)
);
insert into division_places (division, valid_from, places, reason)
select code, date '2021-01-01', places, 'QA 2.2' from division;
alter table division drop column places;
alter table division add column version bigint not null default 0;

create table admission_rule (
    division                text not null references division,
    valid_from              date not null,
    intake_form             boolean not null,
    plan_of_approach        boolean not null,
    centre_municipality     boolean not null,
    committed_trajectories  integer not null check (committed_trajectories between 0 and 100000),
    source                  text not null,
    primary key (division, valid_from)
);
comment on table admission_rule is 'rule F2; the latest row that is valid holds. The lowest division has none: it takes every region';
insert into admission_rule values
    ('CHAMPIONS_LEAGUE', '2021-01-01', true, true, true, 100, 'QA 0.2, 2.4, 3.4'),
    ('EREDIVISIE', '2021-01-01', true, true, false, 25, 'QA 0.2, 2.4, 3.4');

create table division_goal (
    id             text primary key,
    from_division  text references division,
    to_division    text not null references division,
    by_date        date not null,
    source         text not null
);
comment on column division_goal.from_division is 'regions that play there when the year of the goal begins; null: every region';
insert into division_goal (id, from_division, to_division, by_date, source) values
    ('all-in-champions-league', null, 'CHAMPIONS_LEAGUE', '2023-12-31', 'QA 0.1, 2.2'),
    ('eredivisie-moves-up', 'EREDIVISIE', 'CHAMPIONS_LEAGUE', '2022-12-31', 'QA 2.6'),
    ('keuken-kampioen-divisie-moves-up', 'KEUKEN_KAMPIOEN_DIVISIE', 'EREDIVISIE', '2022-12-31', 'QA 2.6');

create table division_application (
    id                      uuid primary key,
    version                 bigint not null,
    region                  text not null references region,
    division                text not null references division,
    arrival                 bigint not null unique,
    arrived_at              timestamptz not null,
    intake_form_date        date,
    plan_of_approach_date   date,
    committed_trajectories  integer not null check (committed_trajectories between 0 and 100000),
    applied_by              text not null,
    state                   text not null check (state in ('WAITING', 'PLACED', 'WITHDRAWN', 'DECLINED')),
    decided_on              date,
    reason                  text,
    next_step               text,
    next_step_due           date,
    constraint waiting_has_next_step check ((state = 'WAITING') = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint decided_says_when check ((state = 'WAITING') = (decided_on is null)),
    constraint closed_says_why check ((state in ('WITHDRAWN', 'DECLINED')) = (reason is not null))
);
comment on column division_application.arrival is 'order of arrival: the next number, given while nobody else applies';
create unique index one_waiting_application on division_application (region) where state = 'WAITING';
create index application_of_region on division_application (region, id);
create index application_by_state on division_application (state, id);

grant select, insert, update on division_places, admission_rule, division_application to ${app_role};
grant select on division_goal to ${app_role};
grant insert, update, delete on region_division to ${app_role};
grant update on division to ${app_role};
grant insert, update on division_target to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['division', 'division_places', 'division_target', 'admission_rule', 'division_application',
        'division_goal', 'region_division']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everyone_reads on %I for select using (true)', name);
        execute format('create policy system_changes on %I using ((select hw_is_system()))', name);
    end loop;
end
$$;
