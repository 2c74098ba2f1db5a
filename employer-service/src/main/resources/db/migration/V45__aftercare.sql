-- X14: in which weeks after the start somebody asks how it goes, as data.
create table check_in_week (
  week       integer not null check (week between 1 and 104),
  from_date  date not null,
  -- last day on which a placement starts that it holds for; absent while it holds
  until_date date check (until_date >= from_date),
  source     text not null,
  primary key (week, from_date)
);
insert into check_in_week (week, from_date, source) values
  (1, '1900-01-01', 'Usual moments'), (4, '1900-01-01', 'Usual moments'),
  (13, '1900-01-01', 'Usual moments'), (26, '1900-01-01', 'Usual moments');
grant select on check_in_week to ${app_role};

-- X14: the next start at an employer after somebody dropped out there.
alter table placement add column rehire boolean not null default false;

-- D9: what the employer is given: explanation, whom to call, and when to look back.
create table employer_guidance (
  placement_id       uuid primary key references placement (id) on update cascade,
  employer_id        uuid not null references employer (id),
  region             text not null,
  organisation       text not null,
  owner              text,
  psycho_education   date,
  contact_function   text check (contact_function in ('IPS_COACH', 'JOB_COACH', 'ACCOUNT_MANAGER', 'CLIENT_MANAGER')),
  employer_function  text check (employer_function in ('OWNER', 'DIRECT_MANAGER', 'HUMAN_RESOURCES', 'BUDDY')),
  next_step          text check (length(next_step) between 1 and 200),
  next_step_due      date,
  version            bigint not null,
  check ((next_step is null) = (next_step_due is null))
);
create index employer_guidance_by_due on employer_guidance (organisation, owner, next_step_due)
  where next_step_due is not null;

-- D9, X14: check-ins, and the evaluations that were agreed on beside them (without a week).
create table check_in (
  id              uuid primary key,
  placement_id    uuid not null references placement (id) on update cascade,
  employer_id     uuid not null references employer (id),
  region          text not null,
  organisation    text not null,
  owner           text,
  week            integer,
  planned_date    date not null,
  state           text not null check (state in ('OPEN', 'LAPSED', 'DONE', 'CANCELLED')),
  done_date       date,
  employer_result text check (employer_result in ('GOING_WELL', 'NEEDS_ATTENTION', 'AT_RISK', 'NOT_SPOKEN')),
  employee_result text check (employee_result in ('GOING_WELL', 'NEEDS_ATTENTION', 'AT_RISK', 'NOT_SPOKEN')),
  next_step       text check (length(next_step) between 1 and 200),
  next_step_due   date,
  version         bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((state = 'OPEN') = (next_step is not null)),
  check ((state = 'DONE') = (done_date is not null and employer_result is not null and employee_result is not null))
);
create unique index check_in_week_once on check_in (placement_id, week);
create index check_in_by_placement on check_in (placement_id, planned_date, id);
create index check_in_by_due on check_in (organisation, owner, next_step_due) where state = 'OPEN';

-- What the organisation that asked keeps of it.
create table check_in_note (
  check_in_id  uuid primary key references check_in (id),
  organisation text not null,
  text         text not null check (length(text) between 1 and 500)
);

-- X14: what the client lets this employer know, as the coach recorded it; without a row nothing.
create table placement_disclosure (
  placement_id  uuid primary key references placement (id) on update cascade,
  region        text not null,
  organisation  text not null,
  level         text not null check (level in ('NONE', 'SUPPORT_NEED_ONLY', 'FULL')),
  needs         text[] not null,
  told          text check (length(told) between 1 and 500),
  agreed_on     date not null,
  version       bigint not null,
  check (level <> 'NONE' or cardinality(needs) = 0),
  check (level = 'FULL' or told is null)
);

-- X14: the employer is asked on after somebody dropped out.
create table rehire_task (
  id            uuid primary key,
  placement_id  uuid not null unique references placement (id) on update cascade,
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  owner         text,
  ended_on      date not null,
  outcome       text check (outcome in ('NEXT_CANDIDATE', 'RETURN', 'LATER', 'NO_FURTHER_PLACE', 'REHIRED')),
  next_step     text check (length(next_step) between 1 and 200),
  next_step_due date,
  version       bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((outcome is null) = (next_step is not null))
);
create index rehire_task_by_employer on rehire_task (employer_id);
create index rehire_task_by_region on rehire_task (region, id desc);
create index rehire_task_by_due on rehire_task (organisation, owner, next_step_due) where outcome is null;

alter table employer_guidance enable row level security;
alter table employer_guidance force row level security;
create policy employer_guidance_of_region on employer_guidance
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
alter table check_in enable row level security;
alter table check_in force row level security;
create policy check_in_of_region on check_in
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
alter table check_in_note enable row level security;
alter table check_in_note force row level security;
create policy check_in_note_of_organisation on check_in_note
  using (organisation = (select hw_organisation()) or (select hw_is_system()));
alter table placement_disclosure enable row level security;
alter table placement_disclosure force row level security;
create policy placement_disclosure_of_region on placement_disclosure
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
alter table rehire_task enable row level security;
alter table rehire_task force row level security;
create policy rehire_task_of_region on rehire_task
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update on employer_guidance to ${app_role};
grant select, insert, update on check_in to ${app_role};
grant select, insert, delete on check_in_note to ${app_role};
grant select, insert, update, delete on placement_disclosure to ${app_role};
grant select, insert, update on rehire_task to ${app_role};
