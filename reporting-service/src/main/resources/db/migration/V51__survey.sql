-- The cooperation survey (rule F13), anonymous by what is not kept: there is no row of an answer. An answer adds one to
-- the counters of its scores and takes its ticket away, so neither who nor when nor in what order can be read here.

create table survey_rule (
    valid_from          date primary key,
    minimum             integer not null check (minimum >= 5),
    dominance_percent   integer not null check (dominance_percent between 51 and 100)
);
comment on table survey_rule is 'rule F13: fewer respondents than this show nothing, nor does a score nearly all gave';
insert into survey_rule (valid_from, minimum, dominance_percent) values ('2018-01-01', 10, 95);

create table survey (
    id          uuid primary key,
    title_nl    text not null,
    title_en    text not null,
    created_on  date not null
);

create table survey_statement (
    survey_id     uuid not null references survey,
    number        integer not null check (number between 1 and 40),
    statement_nl  text not null,
    statement_en  text not null,
    primary key (survey_id, number)
);

create table survey_round (
    id         uuid primary key,
    survey_id  uuid not null references survey,
    region     text not null references region,
    moment     text not null check (moment in ('ZERO', 'INTERIM', 'FINAL')),
    opens_on   date not null,
    closes_on  date not null check (closes_on >= opens_on),
    closed_on  date,
    tickets    integer not null check (tickets between 0 and 2000),
    version    bigint not null,
    unique (survey_id, region, moment)
);
comment on column survey_round.tickets is 'how many were handed out; never which';
create index survey_round_of_region on survey_round (region, id desc);

create table survey_ticket (
    digest    bytea primary key,
    round_id  uuid not null references survey_round
);
comment on table survey_ticket is 'tickets that were not used; one that is used is taken away with the answer';

create table survey_tally (
    round_id   uuid not null references survey_round,
    statement  integer not null check (statement between 0 and 40),
    score      integer not null check (score between 0 and 5),
    answers    integer not null check (answers >= 0),
    primary key (round_id, statement, score)
);
comment on column survey_tally.statement is '0: all answers of the round';
comment on column survey_tally.score is '1: disagrees completely, 5: agrees completely, 0: no opinion';

grant select on survey_rule to ${app_role};
grant select, insert on survey, survey_statement to ${app_role};
grant select, insert, update on survey_round, survey_tally to ${app_role};
grant select, insert, delete on survey_ticket to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['survey', 'survey_statement', 'survey_round', 'survey_ticket', 'survey_tally']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
    foreach name in array array['survey', 'survey_statement']
    loop
        execute format('create policy everyone_reads on %I for select using (true)', name);
        execute format($policy$
            create policy programme_adds on %I for insert with check (
                (select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[]))
            $policy$, name);
    end loop;
end
$$;

create policy own_region on survey_round using (
    (select hw_is_system())
    or (select hw_kind()) = 'NATIONAL'
    or region = any ((select hw_regions())::text[]));
create policy system_only on survey_tally using ((select hw_is_system()));
create policy system_only on survey_ticket using ((select hw_is_system()));
create policy region_hands_out on survey_ticket for insert with check (
    (select hw_kind()) = 'REGION' and exists (select 1 from survey_round r where r.id = round_id));
