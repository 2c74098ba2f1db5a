-- D4: after how many working days a written approach without a call is flagged, as data; a region without a row of its
-- own for the day has the one of all regions.
create table follow_up_term (
  -- absent: all regions
  region       text,
  from_date    date not null,
  -- last day; absent while it holds
  until_date   date check (until_date >= from_date),
  working_days integer not null check (working_days between 1 and 60),
  source       text not null
);
create unique index follow_up_term_once on follow_up_term (region, from_date) nulls not distinct;
insert into follow_up_term (region, from_date, working_days, source) values
  (null, '1900-01-01', 5, 'Usual term; a region may agree on another');
grant select on follow_up_term to ${app_role};

-- The call that a written approach asks for; the to-do of the organisation that approached.
create table follow_up (
  id             uuid primary key,
  employer_id    uuid not null references employer (id),
  region         text not null,
  organisation   text not null,
  owner          text not null,
  approach_id    uuid not null references activity (id),
  approach_kind  text not null,
  approached_on  date not null,
  next_step      text check (length(next_step) between 1 and 200),
  next_step_due  date,
  followed_up_on date check (followed_up_on >= approached_on),
  followed_up_by uuid references activity (id),
  version        bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((followed_up_on is null) = (next_step is not null)),
  check ((followed_up_on is null) = (followed_up_by is null))
);
create unique index follow_up_open_once on follow_up (employer_id, organisation) where followed_up_on is null;
create index follow_up_by_due on follow_up (organisation, next_step_due, id) where followed_up_on is null;
create index follow_up_by_owner on follow_up (organisation, owner, next_step_due, id) where followed_up_on is null;

alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy follow_up_of_organisation on follow_up
  using (organisation = (select hw_organisation()));
grant select, insert, update on follow_up to ${app_role};
