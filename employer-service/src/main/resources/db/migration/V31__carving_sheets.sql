-- Worksheets for job carving (X11), shared in the region as the vacancies that come of them are.
create table carving_sheet (
  id            uuid primary key,
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  owner         text not null,
  title         text not null check (length(title) between 1 and 120),
  buddy         boolean not null,
  state         text not null check (state in ('DRAFT', 'DISCUSSED', 'AGREED', 'VACANCY_OPENED', 'DROPPED')),
  state_since   date not null,
  drop_reason   text check (length(drop_reason) between 1 and 500),
  vacancy_id    uuid unique references vacancy (id),
  next_step     text check (length(next_step) between 1 and 200),
  next_step_due date,
  version       bigint not null,
  check ((state = 'DROPPED') = (drop_reason is not null)),
  check ((state = 'VACANCY_OPENED') = (vacancy_id is not null)),
  check ((state in ('DRAFT', 'DISCUSSED', 'AGREED')) = (next_step is not null)),
  check ((next_step is null) = (next_step_due is null))
);
create index carving_sheet_by_employer on carving_sheet (employer_id, id desc);
create index carving_sheet_due on carving_sheet (region, next_step_due) where next_step_due is not null;

create table carving_task (
  sheet_id     uuid not null references carving_sheet (id),
  place        integer not null,
  role         text not null check (length(role) between 1 and 90),
  role_hours   numeric(5, 2) not null check (role_hours between 0.25 and 60),
  name         text not null check (length(name) between 1 and 150),
  hours        numeric(5, 2) not null check (hours between 0.25 and 60),
  frequency    text not null,
  done_by      text check (length(done_by) between 1 and 120),
  skill        text not null,
  stimuli      text not null,
  pace         text not null,
  social_load  text not null,
  telephone    boolean not null,
  start_time   text not null,
  splitting    text not null check (splitting in ('YES', 'WITH_TRAINING', 'NO')),
  carved_hours numeric(5, 2) check (carved_hours > 0),
  primary key (sheet_id, place),
  check (carved_hours is null or carved_hours <= hours and splitting <> 'NO')
);

alter table carving_sheet enable row level security;
alter table carving_sheet force row level security;
create policy carving_sheet_of_region on carving_sheet
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table carving_task enable row level security;
alter table carving_task force row level security;
-- the sheet's own policy decides
create policy carving_task_of_sheet on carving_task
  using (exists (select 1 from carving_sheet sheet where sheet.id = sheet_id));

grant select, insert, update on carving_sheet to ${app_role};
grant select, insert, update, delete on carving_task to ${app_role};
