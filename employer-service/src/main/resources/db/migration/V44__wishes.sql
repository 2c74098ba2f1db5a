-- X12: what somebody would like to do, without anything that leads to a person: no name, no pseudonym, no text.
create table wish (
  id            uuid primary key,
  region        text not null,
  organisation  text not null,
  owner         text not null,
  occupation    text not null check (occupation ~ '^[0-9]{1,4}$'),
  hours         text not null,
  conditions    text[] not null,
  made_on       date not null,
  closed_on     date check (closed_on >= made_on),
  next_step     text check (length(next_step) between 1 and 200),
  next_step_due date,
  version       bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((closed_on is null) = (next_step is not null))
);
create index wish_by_region on wish (region, id desc);
create index wish_by_due on wish (organisation, owner, next_step_due) where closed_on is null;

-- Three visits to one employer for one wish: learn, return, propose.
create table visit_sequence (
  id            uuid primary key,
  wish_id       uuid not null references wish (id),
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  owner         text not null,
  state         text not null check (state in ('LEARN', 'RETURN', 'PROPOSE', 'AGREED', 'VACANCY_LINKED', 'STOPPED')),
  vacancy_id    uuid references vacancy (id),
  next_step     text check (length(next_step) between 1 and 200),
  next_step_due date,
  version       bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((state in ('VACANCY_LINKED', 'STOPPED')) = (next_step is null)),
  check ((state = 'VACANCY_LINKED') = (vacancy_id is not null))
);
create unique index visit_sequence_open_once on visit_sequence (wish_id, employer_id)
  where state not in ('VACANCY_LINKED', 'STOPPED');
create index visit_sequence_by_wish on visit_sequence (wish_id, id desc);
create index visit_sequence_by_employer on visit_sequence (employer_id, id desc);
create index visit_sequence_by_due on visit_sequence (organisation, owner, next_step_due)
  where next_step_due is not null;

create table visit (
  id          uuid primary key,
  sequence_id uuid not null references visit_sequence (id),
  region      text not null,
  phase       text not null check (phase in ('LEARN', 'RETURN', 'PROPOSE')),
  visit_date  date not null,
  outcome     text not null check (outcome in ('WELCOME', 'REFUSED', 'AGREED')),
  activity_id uuid not null references activity (id),
  unique (sequence_id, phase)
);

alter table wish enable row level security;
alter table wish force row level security;
create policy wish_of_region on wish
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
alter table visit_sequence enable row level security;
alter table visit_sequence force row level security;
create policy visit_sequence_of_region on visit_sequence
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
alter table visit enable row level security;
alter table visit force row level security;
create policy visit_of_region on visit
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update on wish to ${app_role};
grant select, insert, update on visit_sequence to ${app_role};
grant select, insert on visit to ${app_role};
