-- D3: that a record was merged into another, or stands by itself again; kept for good.
create table employer_merge (
  id           uuid primary key,
  region       text not null,
  survivor_id  uuid not null references employer (id),
  merged_id    uuid not null references employer (id),
  act          text not null check (act in ('MERGED', 'UNMERGED')),
  ground       text check (ground in ('DUPLICATE', 'SUCCESSION', 'TAKE_OVER')),
  reason       text not null check (length(reason) between 1 and 500),
  organisation text not null,
  made_by      text not null,
  made_on      date not null,
  recorded_at  timestamptz not null,
  check (survivor_id <> merged_id),
  check ((act = 'MERGED') = (ground is not null))
);
create index employer_merge_by_survivor on employer_merge (survivor_id, id desc);
create index employer_merge_by_merged on employer_merge (merged_id, id desc);
alter table employer_merge enable row level security;
alter table employer_merge force row level security;
create policy merge_of_region on employer_merge
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert on employer_merge to ${app_role};
