-- X17: work to find or make for a candidate no vacancy fits, as matching asked it. It holds coarse wishes under a number
-- of the request's own: no name, no pseudonym, no place within the region, no text.
create table job_development_task (
  id                uuid primary key,
  region            text not null,
  -- the WSP that took it; absent until somebody does
  organisation      text,
  owner             text,
  occupations       text[] not null,
  minimum_hours     integer not null check (minimum_hours >= 0),
  maximum_hours     integer not null check (maximum_hours >= minimum_hours),
  needed_conditions text[] not null,
  hindrances        text[] not null,
  asked_on          date not null,
  result            text check (result in ('FOUND', 'NOT_FOUND', 'NO_LONGER_NEEDED')),
  closed_on         date,
  next_step         text check (length(next_step) between 1 and 200),
  next_step_due     date,
  version           bigint not null,
  check ((organisation is null) = (owner is null)),
  check ((result is null) = (closed_on is null)),
  check ((next_step is null) = (next_step_due is null)),
  check ((result is null) = (next_step is not null))
);
create index job_development_by_region on job_development_task (region, id desc);
create index job_development_open on job_development_task (region, next_step_due) where result is null;

-- What was found or is tried for a task.
create table job_development_find (
  id         uuid primary key,
  task_id    uuid not null references job_development_task (id),
  region     text not null,
  kind       text not null check (kind in ('EMPLOYER', 'VACANCY', 'VISIT_SEQUENCE', 'WISH')),
  target_id  uuid not null,
  found_on   date not null,
  unique (task_id, kind, target_id)
);

alter table job_development_task enable row level security;
alter table job_development_task force row level security;
create policy job_development_of_wsp on job_development_task
  using ((select hw_is_system())
    or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));
alter table job_development_find enable row level security;
alter table job_development_find force row level security;
create policy job_development_find_of_wsp on job_development_find
  using ((select hw_is_system())
    or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));

grant select, insert, update on job_development_task to ${app_role};
grant select, insert on job_development_find to ${app_role};
