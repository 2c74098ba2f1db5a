-- Reporting discipline (rules F8 and P4): who reports which month, what was received in time, what is asked about it.
-- Organisations and months are counted here, not people. Of the people behind a month only its own organisation sees
-- numbers; those are read from facts that the system alone can see.

create table reporting_rule (
    organisation_kind  text not null,
    region             text references region,
    valid_from         date not null,
    obligation         text not null check (obligation in ('MUST', 'MAY')),
    due_days           integer not null check (due_days between 1 and 60),
    accept_days        integer not null check (accept_days between 1 and 60),
    answer_days        integer not null check (answer_days between 1 and 90),
    late_after_days    integer not null check (late_after_days between 0 and 365),
    source             text not null
);
comment on table reporting_rule is 'rule F8: who must report and who may; a region without a row has the one of all regions';
comment on column reporting_rule.due_days is 'days after the end of a month in which it is reported in time';
comment on column reporting_rule.accept_days is 'days after the approval in which the region looks at it';
comment on column reporting_rule.answer_days is 'days in which a question is answered';
comment on column reporting_rule.late_after_days is 'a fact that is heard of more days after it happened is late';
create unique index reporting_rule_once on reporting_rule (organisation_kind, region, valid_from) nulls not distinct;
insert into reporting_rule
    (organisation_kind, region, valid_from, obligation, due_days, accept_days, answer_days, late_after_days, source)
select kind, null, date '2015-01-01', case kind when 'GGZ' then 'MUST' else 'MAY' end, 10, 7, 14, 14,
    'Plan of Holland Rijnland: for now only the GGZ reports, others are asked to; the days are our own choice'
from unnest(array['GGZ', 'WSP', 'MUNICIPALITY', 'UWV', 'REINTEGRATION', 'SELF_EMPLOYED']) as kind;

create table reporting_duty (
    id                 uuid primary key,
    organisation       text not null,
    organisation_kind  text not null,
    region             text not null references region,
    from_month         date not null check (extract(day from from_month) = 1),
    last_month         date check (last_month >= from_month and extract(day from last_month) = 1),
    version            bigint not null
);
comment on table reporting_duty is 'which organisation reports of which region, and of which months';
create unique index one_open_duty on reporting_duty (organisation, region) where last_month is null;
create index reporting_duty_by_region on reporting_duty (region, id desc);

create table reporting_month (
    id                 uuid primary key,
    organisation       text not null,
    organisation_kind  text not null,
    region             text not null references region,
    month              date not null check (extract(day from month) = 1),
    obligation         text not null check (obligation in ('MUST', 'MAY')),
    due_date           date not null,
    state              text not null check (state in ('EXPECTED', 'APPROVED', 'ACCEPTED', 'LOCKED')),
    received_on        date,
    approved_on        date,
    accepted_on        date,
    locked_on          date,
    heard_mark         bigint,
    next_step          text,
    next_step_due      date,
    version            bigint not null,
    unique (organisation, region, month),
    check ((next_step is null) = (next_step_due is null)),
    check ((state = 'LOCKED') = (next_step is null))
);
comment on column reporting_month.received_on is 'day of the first approval; stays when the month is opened again';
comment on column reporting_month.heard_mark is 'what was heard of the month when it was approved; more since is a change';
create index reporting_month_of_region on reporting_month (region, month, id);
create index reporting_month_of_organisation on reporting_month (organisation, id desc);

create table reporting_month_step (
    id        uuid primary key,
    month_id  uuid not null references reporting_month,
    step      text not null check (step in ('APPROVED', 'ACCEPTED', 'LOCKED', 'REOPENED')),
    role      text not null,
    taken_on  date not null,
    reason    text
);
comment on column reporting_month_step.role is 'role in which it was done; who it was stands in the audit log only';
create index reporting_month_step_of_month on reporting_month_step (month_id, id);

create table validation_rule (
    id              uuid primary key,
    code            text not null check (code ~ '^[a-z][a-z0-9-]{2,39}$'),
    valid_from      date not null,
    valid_until     date check (valid_until >= valid_from),
    severity        text not null check (severity in ('BLOCKS', 'ASKS')),
    left_figure     text not null,
    comparison      text not null check (comparison in ('AT_LEAST', 'AT_MOST', 'NEAR')),
    right_figure    text,
    factor_percent  integer not null check (factor_percent between 0 and 10000),
    addend          integer not null check (addend between -1000000 and 1000000),
    margin          integer not null check (margin between 0 and 1000000),
    applies_when    text,
    question_nl     text not null,
    question_en     text not null,
    unique (code, valid_from)
);
comment on table validation_rule is 'rule P4: left_figure compared with factor_percent of right_figure plus addend; near: give or take margin';
comment on column validation_rule.applies_when is 'a figure that has to be above nought for the rule to apply';
insert into validation_rule (id, code, valid_from, severity, left_figure, comparison, right_figure, factor_percent, addend, margin,
    applies_when, question_nl, question_en)
values
    (uuidv7(), 'month-told', '2015-01-01', 'BLOCKS', 'MONTHS_TOLD', 'AT_LEAST', null, 0, 1, 0, 'OPEN_COUNTED',
     'Er lopen trajecten, maar over de begeleiding in deze maand is niets doorgegeven. Waardoor komt dat?',
     'Trajectories are running, but nothing was told of the guidance in this month. Why is that?'),
    (uuidv7(), 'open-agrees', '2015-01-01', 'ASKS', 'OPEN_TOLD', 'NEAR', 'OPEN_COUNTED', 100, 0, 2, 'MONTHS_TOLD',
     'Het doorgegeven aantal lopende trajecten past niet bij wat er is gestart en gestopt. Wat klopt er niet?',
     'The number of running trajectories told does not fit what started and stopped. What is wrong?'),
    (uuidv7(), 'open-steady', '2015-01-01', 'ASKS', 'OPEN_TOLD', 'AT_LEAST', 'OPEN_TOLD_BEFORE', 50, -5, 0, 'MONTHS_TOLD',
     'Er lopen veel minder trajecten dan een maand eerder. Klopt dat?',
     'Far fewer trajectories are running than a month earlier. Is that right?'),
    (uuidv7(), 'talks-held', '2015-01-01', 'ASKS', 'TALKS', 'AT_LEAST', 'OPEN_TOLD', 50, 0, 0, 'OPEN_TOLD',
     'Er zijn weinig gesprekken vastgelegd voor het aantal lopende trajecten. Zijn ze gevoerd en niet vastgelegd?',
     'Few talks were recorded for the number of running trajectories. Were they held and not recorded?'),
    (uuidv7(), 'end-after-start', '2015-01-01', 'BLOCKS', 'ENDED_BEFORE_START', 'AT_MOST', null, 0, 0, 0, null,
     'Een traject is volgens de datums gestopt voordat het begon. Wilt u de datum herstellen?',
     'By its dates a trajectory ended before it began. Will you mend the date?'),
    (uuidv7(), 'terms-known', '2015-01-01', 'ASKS', 'PLACED_WITHOUT_TERMS', 'AT_MOST', 'PLACED', 25, 1, 0, 'PLACED',
     'Van veel plaatsingen is de contractvorm niet bekend. Wilt u die aanvullen?',
     'Of many placements the form of contract is not known. Will you add it?'),
    (uuidv7(), 'facts-in-time', '2015-01-01', 'ASKS', 'FACTS_LATE', 'AT_MOST', 'FACTS_HEARD', 20, 1, 0, 'FACTS_HEARD',
     'Veel gebeurtenissen zijn pas laat vastgelegd. Wat is er nodig om dat eerder te doen?',
     'Many events were recorded late. What is needed to do so sooner?');

create table data_question (
    id               uuid primary key,
    organisation     text not null,
    region           text not null references region,
    month            date,
    source           text not null check (source in ('VALIDATION', 'QUALITY', 'ASKED')),
    topic            text not null,
    blocks           boolean not null,
    question_nl      text not null,
    question_en      text not null,
    observed         bigint,
    bound            bigint,
    state            text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    owner            text not null,
    asked_on         date not null,
    outcome          text check (outcome in ('MENDED', 'EXPLAINED', 'CANNOT_BE_MENDED', 'HOLDS_NOW')),
    answer           text,
    answered_on      date,
    returned_reason  text,
    shared           boolean not null,
    closed_on        date,
    next_step        text,
    next_step_due    date,
    version          bigint not null,
    check ((next_step is null) = (next_step_due is null)),
    check ((state = 'CLOSED') = (next_step is null)),
    check (state <> 'ANSWERED' or outcome is not null),
    check (source = 'VALIDATION' or shared)
);
comment on table data_question is 'rules P4 and X28: what is asked of the one who can mend the data; owner, day and answer';
comment on column data_question.observed is 'exact, so for the organisation itself only';
comment on column data_question.shared is
    'whether others than the organisation see it; that a rule is broken tells of its numbers, so that is its own choice';
create unique index one_open_question on data_question (organisation, region, month, source, topic) nulls not distinct
    where state <> 'CLOSED';
create index data_question_of_organisation on data_question (organisation, id desc);
create index data_question_of_region on data_question (region, id desc);

create table fact_delay (
    organisation  text not null,
    region        text not null,
    month         date not null,
    delay_days    integer not null check (delay_days between 0 and 366),
    facts         bigint not null,
    primary key (organisation, region, month, delay_days)
);
comment on table fact_delay is 'rule P9: days between what happened and when it was told; month is that of what happened';

create index trajectory_fact_by_organisation on trajectory_fact (organisation, region);

grant select on reporting_rule to ${app_role};
grant select, insert on validation_rule, reporting_month_step to ${app_role};
grant select, insert, update on reporting_duty, reporting_month, data_question, fact_delay to ${app_role};

grant delete on reporting_month to ${app_role};

alter table fact_delay enable row level security;
alter table fact_delay force row level security;
create policy system_only on fact_delay using ((select hw_is_system()));

alter table validation_rule enable row level security;
alter table validation_rule force row level security;
create policy everyone_reads on validation_rule for select using (true);
create policy programme_adds on validation_rule for insert with check (
    (select hw_is_system())
    or ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[])));

do $$
declare
    name text;
begin
    foreach name in array array['reporting_duty', 'reporting_month']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format($policy$
            create policy own_region_or_organisation on %I using (
                (select hw_is_system())
                or (select hw_kind()) = 'NATIONAL'
                or ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]))
                or ((select hw_kind()) <> 'REGION' and organisation = (select hw_organisation())))
            $policy$, name);
    end loop;
end
$$;

-- Somebody who sets rules could find out an organisation's numbers by which of them it breaks.
alter table data_question enable row level security;
alter table data_question force row level security;
create policy own_or_shared on data_question using (
    (select hw_is_system())
    or ((select hw_kind()) <> 'REGION' and organisation = (select hw_organisation()))
    or (shared and ((select hw_kind()) = 'NATIONAL'
        or ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[])))));

alter table reporting_month_step enable row level security;
alter table reporting_month_step force row level security;
create policy of_a_month_that_is_seen on reporting_month_step
    using (exists (select 1 from reporting_month m where m.id = month_id));
