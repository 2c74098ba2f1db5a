-- X10: places an employer promised. Where they are now stands with the commitment; how they got there in its entries,
-- which are only ever added. The sums of the entries are the numbers of the commitment.
create table commitment (
  id             uuid primary key,
  employer_id    uuid not null references employer (id),
  region         text not null,
  organisation   text not null,
  owner          text,
  noted_by       text not null,
  promised_on    date not null,
  valid_until    date not null check (valid_until >= promised_on),
  work           text not null check (length(work) between 1 and 200),
  minimum_hours  integer check (minimum_hours between 1 and 60),
  maximum_hours  integer check (maximum_hours between 1 and 60),
  promised_by    text not null check (length(promised_by) between 1 and 100),
  open           integer not null check (open >= 0),
  matched        integer not null check (matched >= 0),
  filled         integer not null check (filled >= 0),
  expired        integer not null check (expired >= 0),
  withdrawn      integer not null check (withdrawn >= 0),
  next_step      text check (length(next_step) between 1 and 200),
  next_step_due  date,
  version        bigint not null,
  check (minimum_hours <= maximum_hours),
  check ((open + matched > 0) = (next_step is not null)),
  check ((next_step is null) = (next_step_due is null))
);
create index commitment_by_employer on commitment (employer_id, id desc);
create index commitment_by_region on commitment (region, id desc);
create index commitment_to_expire on commitment (valid_until) where open > 0;
create index commitment_due on commitment (organisation, next_step_due) where next_step_due is not null;

create table commitment_entry (
  id             uuid primary key,
  commitment_id  uuid not null references commitment (id),
  employer_id    uuid not null references employer (id),
  region         text not null,
  kind           text not null check (kind in ('PROMISED', 'MATCHED', 'FILLED', 'EXPIRED', 'WITHDRAWN', 'CORRECTED')),
  -- where the places come from and go to; absent where they begin or cease to be
  from_bucket    text check (from_bucket in ('OPEN', 'MATCHED', 'FILLED', 'EXPIRED', 'WITHDRAWN')),
  to_bucket      text check (to_bucket in ('OPEN', 'MATCHED', 'FILLED', 'EXPIRED', 'WITHDRAWN')),
  places         integer not null check (places between 1 and 999),
  entry_date     date not null,
  vacancy_id     uuid references vacancy (id),
  match_id       uuid,
  placement_id   uuid,
  reason         text check (length(reason) between 1 and 500),
  -- absent where a match, a placement or the day made the entry
  organisation   text,
  noted_by       text,
  recorded_at    timestamptz not null,
  check (from_bucket is distinct from to_bucket)
);
create index commitment_entry_by_commitment on commitment_entry (commitment_id, id desc);
create index commitment_entry_by_match on commitment_entry (match_id) where match_id is not null;
create unique index commitment_entry_by_placement on commitment_entry (placement_id) where placement_id is not null;

-- A vacancy gives shape to one commitment at most.
create table commitment_vacancy (
  vacancy_id     uuid primary key references vacancy (id),
  commitment_id  uuid not null references commitment (id),
  region         text not null,
  linked_on      date not null,
  linked_by      text not null
);
create index commitment_vacancy_by_commitment on commitment_vacancy (commitment_id);

do $$
declare
  name text;
begin
  foreach name in array array['commitment', 'commitment_entry', 'commitment_vacancy']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_region on %I using (region = any ((select hw_regions())::text[]) or (select hw_is_system()))', name);
  end loop;
end
$$;
grant select, insert, update on commitment to ${app_role};
grant select, insert on commitment_entry, commitment_vacancy to ${app_role};
