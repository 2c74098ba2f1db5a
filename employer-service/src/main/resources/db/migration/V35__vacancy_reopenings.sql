-- How a vacancy had ended each time before it was opened again, so that opening it loses nothing.
create table vacancy_reopening (
  id             uuid primary key,
  vacancy_id     uuid not null references vacancy (id),
  region         text not null,
  organisation   text not null,
  ended_as       text not null check (ended_as in ('CLOSED', 'EXPIRED')),
  ended_on       date not null,
  closing_reason text,
  reopened_on    date not null,
  reopened_by    text not null,
  check ((ended_as = 'CLOSED') = (closing_reason is not null))
);
create index vacancy_reopening_by_vacancy on vacancy_reopening (vacancy_id, id desc);

alter table vacancy_reopening enable row level security;
alter table vacancy_reopening force row level security;
create policy vacancy_reopening_of_region on vacancy_reopening
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert on vacancy_reopening to ${app_role};
