create table vacancy (
  id              uuid primary key,
  employer_id     uuid not null references employer (id),
  region          text not null,
  organisation    text not null,
  title           text not null check (length(title) between 1 and 120),
  occupation      text not null check (occupation ~ '^[0-9]{1,4}$'),
  positions       integer not null check (positions between 1 and 99),
  positions_taken integer not null check (positions_taken between 0 and positions),
  minimum_hours   integer not null check (minimum_hours >= 0),
  maximum_hours   integer not null check (maximum_hours between minimum_hours and 60),
  postcode4       text not null,
  conditions      text[] not null,
  tasks           text[] not null,
  wage_per_hour   numeric(6, 2) check (wage_per_hour > 0),
  contract_months integer check (contract_months between 1 and 120),
  carved_from     text,
  carved_tasks    text[],
  opens_on        date not null,
  closes_on       date check (closes_on >= opens_on),
  state           text not null check (state in ('OPEN', 'PARTLY_FILLED', 'FILLED', 'CLOSED', 'EXPIRED')),
  ended_on        date,
  closing_reason  text,
  version         bigint not null,
  check ((carved_from is null) = (carved_tasks is null)),
  check ((state = 'CLOSED') = (closing_reason is not null)),
  check ((state in ('OPEN', 'PARTLY_FILLED')) = (ended_on is null))
);
create index vacancy_by_region on vacancy (region, id desc);
create index vacancy_by_employer on vacancy (employer_id, id desc);
create index vacancy_to_expire on vacancy (closes_on) where state in ('OPEN', 'PARTLY_FILLED');

create table placement (
  id                uuid primary key,
  employer_id       uuid not null references employer (id),
  vacancy_id        uuid references vacancy (id),
  region            text not null,
  kind              text not null,
  hours_per_week    integer not null,
  start_date        date not null,
  expected_end_date date,
  end_date          date,
  -- what it did to its vacancy; absent without a vacancy
  position_outcome  text check (position_outcome in ('TAKEN', 'OVER_FILLED', 'PLACED_AFTER_END')),
  check ((vacancy_id is null) = (position_outcome is null))
);
create index placement_by_employer on placement (employer_id, start_date);
create index placement_by_vacancy on placement (vacancy_id);

-- no card, no pseudonym: the employer's side stays anonymous (E5)
create table match_reference (
  id              uuid primary key,
  vacancy_id      uuid not null references vacancy (id),
  region          text not null,
  state           text not null,
  state_since     date not null,
  first_known_on  date not null,
  sequence        bigint not null
);
create index match_reference_by_vacancy on match_reference (vacancy_id, id desc);

alter table vacancy enable row level security;
alter table vacancy force row level security;
create policy vacancy_of_region on vacancy
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table placement enable row level security;
alter table placement force row level security;
create policy placement_of_region on placement
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table match_reference enable row level security;
alter table match_reference force row level security;
create policy match_reference_of_region on match_reference
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update on vacancy to ${app_role};
grant select, insert, update on placement to ${app_role};
grant select, insert, update on match_reference to ${app_role};
