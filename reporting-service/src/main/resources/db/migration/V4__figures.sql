-- Facts heard by event, and the rules by which they are counted. Facts are pseudonymous and read by the system alone:
-- no caller's transaction sees one, whatever the role. Callers get figures after disclosure control.

create table trajectory_fact (
    id            uuid primary key,
    pseudonym     uuid unique,
    region        text,
    subregion     text,
    organisation  text,
    target_group  text check (target_group in ('EPA', 'CMD')),
    benefit       text,
    method        text,
    route         text,
    start_date    date,
    end_date      date,
    end_reason    text,
    version       bigint not null
);
comment on table trajectory_fact is 'one row per trajectory; counted from the moment its start is known';
comment on column trajectory_fact.pseudonym is 'null after erasure: only the anonymous count remains';
create index trajectory_fact_by_start on trajectory_fact (start_date);

create table placement_fact (
    id              uuid primary key,
    trajectory_id   uuid not null references trajectory_fact on delete cascade,
    pseudonym       uuid unique,
    kind            text,
    hours_per_week  integer,
    start_date      date,
    sustained_on    date,
    end_date        date
);
create index placement_fact_by_trajectory on placement_fact (trajectory_id);

create table erased_subject (
    digest     bytea primary key,
    erased_on  date not null
);
comment on table erased_subject is 'digest of an erased pseudonym, so that a late event does not bring it back';

create table employer_fact (
    employer_id          uuid primary key,
    region               text not null,
    new_to_target_group  boolean not null,
    counts_from          date
);
comment on column employer_fact.counts_from is 'rule D2: first day in a stage of counting_stage';

create table vacancy_fact (
    vacancy_id      uuid primary key,
    region          text not null,
    open_positions  smallint not null
);

create table match_fact (
    match_id     uuid primary key,
    region       text not null,
    agreed_on    date,
    rejected_on  date,
    placed_on    date
);

create table event_tally (
    type      text primary key,
    received  bigint not null
);
comment on table event_tally is 'events taken in, each once';

create table counting_placement_kind (kind text primary key);
comment on table counting_placement_kind is 'rules A7 and A9: only paid work is outflow to work';
insert into counting_placement_kind (kind) values ('PAID'), ('TEMPORARY');

create table counting_stage (stage text primary key);
comment on table counting_stage is 'rule D2: a new employer counts from strong ambition or a placement';
insert into counting_stage (stage) values ('STRONG_AMBITION'), ('PLACEMENT_REALISED');

create table disclosure_rule (
    valid_from         date primary key,
    threshold          smallint not null check (threshold >= 5),
    rounding_base      smallint not null check (rounding_base between 1 and threshold),
    dominance_percent  smallint not null check (dominance_percent between 51 and 100)
);
comment on table disclosure_rule is 'rule F10; the latest row that is valid holds';
insert into disclosure_rule (valid_from, threshold, rounding_base, dominance_percent) values ('2021-01-01', 10, 5, 95);

create table reference_line (
    figure      text not null,
    valid_from  date not null,
    percent     smallint not null check (percent between 0 and 100),
    primary key (figure, valid_from)
);
comment on table reference_line is 'rule F4: outflow to work is expected to be about 40 %, as with IPS';
insert into reference_line (figure, valid_from, percent) values ('placedShare', '2021-01-01', 40);

grant select, insert, update, delete on trajectory_fact, placement_fact, vacancy_fact to ${app_role};
grant select, insert, update on employer_fact, match_fact, event_tally to ${app_role};
grant select, insert on erased_subject to ${app_role};
grant select on counting_placement_kind, counting_stage, disclosure_rule, reference_line to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['trajectory_fact', 'placement_fact', 'erased_subject', 'employer_fact', 'vacancy_fact',
        'match_fact', 'event_tally']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy system_only on %I using ((select hw_is_system()))', name);
    end loop;
end
$$;
