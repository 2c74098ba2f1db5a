-- What a vacancy says beyond its first form (D5), who looks after it and what is done next (P6).
alter table vacancy
  add column timetable              text[] not null default '{}',
  add column driving_licences       text[] not null default '{}',
  add column certificate_of_conduct boolean not null default false,
  add column dutch                  text check (dutch in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  add column education              text,
  add column education_strength     text check (education_strength in ('STATUTORY', 'REQUIRED', 'WISHED')),
  -- what the work is like (X11); all or nothing
  add column stimuli                text check (stimuli in ('LOW', 'MEDIUM', 'HIGH')),
  add column pace                   text check (pace in ('LOW', 'MEDIUM', 'HIGH')),
  add column social_load            text check (social_load in ('LOW', 'MEDIUM', 'HIGH')),
  add column telephone              boolean,
  add column start_time             text check (start_time in ('FIXED', 'WITHIN_PART_OF_DAY', 'FREE')),
  add column start_date             date check (start_date >= opens_on),
  add column shared_with_vum        boolean not null default false,
  -- absent for vacancies of before owners were kept
  add column owner                  text,
  add column next_step              text check (length(next_step) between 1 and 200),
  add column next_step_due          date,
  add check ((education is null) = (education_strength is null)),
  add check (num_nonnulls(stimuli, pace, social_load, telephone, start_time) in (0, 5));

select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
    set_config('hw.regions', ',', true);
update vacancy set
    next_step = 'Bespreek met de werkgever hoe het met de vacature gaat',
    next_step_due = least(current_date + 28, greatest(current_date, closes_on - 14))
  where state in ('OPEN', 'PARTLY_FILLED');
select set_config('hw.kind', '', true), set_config('hw.organisation', '', true), set_config('hw.user', '', true),
    set_config('hw.roles', '', true), set_config('hw.regions', '', true);

alter table vacancy
  add check ((state in ('OPEN', 'PARTLY_FILLED')) = (next_step is not null)),
  add check ((next_step is null) = (next_step_due is null));
create index vacancy_due on vacancy (region, next_step_due) where next_step_due is not null;

-- How soon something is done about an open vacancy; a row without a region holds where the region has none.
create table vacancy_follow_up (
  region       text,
  valid_from   date not null,
  valid_until  date,
  warning_days integer not null check (warning_days >= 0),
  usual_days   integer not null check (usual_days >= 0),
  source       text not null,
  unique nulls not distinct (region, valid_from),
  check (valid_from <= valid_until)
);
insert into vacancy_follow_up (valid_from, warning_days, usual_days, source) values
  ('2020-01-01', 14, 28, 'Afspraak van het platform: twee weken voor de laatste dag');
grant select on vacancy_follow_up to ${app_role};

-- Why a match was rejected (P8): a code of matching, nothing about the person.
alter table match_reference add column reason_code text check (reason_code ~ '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$');
