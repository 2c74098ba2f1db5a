create extension if not exists btree_gist;

-- X8: when an employer hears much of us, and how long it can be claimed; as data. A region without a row of its own for
-- the day has the one of all regions.
create table contact_rule (
  -- absent: all regions
  region             text,
  from_date          date not null,
  -- last day; absent while it holds
  until_date         date check (until_date >= from_date),
  -- contacts of the last 30 days from which the pressure is normal, and high
  normal_from        integer not null check (normal_from >= 1),
  high_from          integer not null check (high_from > normal_from),
  claim_working_days integer not null check (claim_working_days between 1 and 60),
  claim_renewals     integer not null check (claim_renewals between 0 and 10),
  source             text not null
);
create unique index contact_rule_once on contact_rule (region, from_date) nulls not distinct;
insert into contact_rule (region, from_date, normal_from, high_from, claim_working_days, claim_renewals, source) values
  (null, '1900-01-01', 1, 4, 10, 1, 'Usual agreement; a region may make another');
grant select on contact_rule to ${app_role};

-- Somebody says to call an employer, so that others wait.
create table employer_claim (
  id              uuid primary key,
  employer_id     uuid not null references employer (id),
  region          text not null,
  organisation    text not null,
  owner           text not null,
  claimed_by      text not null,
  purpose         text not null,
  from_date       date not null,
  until_date      date not null check (until_date >= from_date),
  renewals        integer not null check (renewals >= 0),
  state           text not null check (state in ('ACTIVE', 'RELEASED', 'EXPIRED')),
  next_step       text check (length(next_step) between 1 and 200),
  next_step_due   date,
  claimed_at      timestamptz not null,
  version         bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((state = 'ACTIVE') = (next_step is not null)),
  -- nobody claims what is claimed
  constraint employer_claimed_once exclude using gist
    (employer_id with =, daterange(from_date, until_date, '[]') with &&) where (state = 'ACTIVE')
);
create index employer_claim_by_employer on employer_claim (employer_id, id desc);
create index employer_claim_to_expire on employer_claim (until_date) where state = 'ACTIVE';
create index employer_claim_by_due on employer_claim (organisation, owner, next_step_due) where state = 'ACTIVE';

alter table employer_claim enable row level security;
alter table employer_claim force row level security;
create policy employer_claim_of_region on employer_claim
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert, update on employer_claim to ${app_role};
