-- Which holidays are free from work, as data; a holiday without a row for its year is a working day when it falls on a
-- weekday. Liberation Day is a day off in lustrum years by most collective agreements; Good Friday is one in few.
create table free_holiday (
  holiday    text not null,
  observance text not null check (observance in ('EACH_YEAR', 'LUSTRUM_YEARS', 'NEVER')),
  from_year  integer not null,
  -- last year it holds for; absent while it holds
  until_year integer check (until_year >= from_year),
  source     text not null,
  primary key (holiday, from_year)
);
insert into free_holiday (holiday, observance, from_year, source) values
  ('NEW_YEAR', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('GOOD_FRIDAY', 'NEVER', 1900, 'No day off in most collective agreements'),
  ('EASTER_MONDAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('KINGS_DAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('LIBERATION_DAY', 'LUSTRUM_YEARS', 1900, 'Stichting van de Arbeid: once in five years'),
  ('ASCENSION_DAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('WHIT_MONDAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('CHRISTMAS_DAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3'),
  ('BOXING_DAY', 'EACH_YEAR', 1900, 'Algemene termijnenwet, artikel 3');
grant select on free_holiday to ${app_role};

-- What the organisations of a region may know of each other's contacts: that, when, by whom and what for.
create table activity (
  id            uuid primary key,
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  author        text not null,
  kind          text not null check (kind in ('CALL', 'EMAIL', 'SOCIAL_MEDIA', 'LETTER', 'VISIT', 'ONLINE_MEETING',
                                              'CANDIDATE_MET', 'WORKPLACE_VISIT', 'SESSION')),
  activity_date date not null,
  purpose       text not null,
  recorded_at   timestamptz not null
);
create index activity_by_employer on activity (employer_id, activity_date desc, id desc);
create index activity_by_author on activity (organisation, author, activity_date desc, id desc);

-- What stays within the organisation that had the contact: what was said, what came of it, and what it does next.
create table activity_report (
  id            uuid primary key references activity (id),
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  owner         text not null,
  result        text not null,
  summary       text check (length(summary) between 1 and 2000),
  follow_up_of  uuid references activity (id),
  next_step     text check (length(next_step) between 1 and 200),
  next_step_due date,
  version       bigint not null,
  check ((next_step is null) = (next_step_due is null))
);
create index activity_report_by_due on activity_report (organisation, owner, next_step_due)
  where next_step_due is not null;

alter table activity enable row level security;
alter table activity force row level security;
create policy activity_of_region on activity
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()))
  with check (organisation = (select hw_organisation()) or (select hw_is_system()));

alter table activity_report enable row level security;
alter table activity_report force row level security;
create policy activity_report_of_organisation on activity_report
  using (organisation = (select hw_organisation()));

grant select, insert on activity to ${app_role};
grant select, insert, update on activity_report to ${app_role};
