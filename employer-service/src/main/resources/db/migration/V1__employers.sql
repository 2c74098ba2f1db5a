create table employer (
  id                  uuid primary key,
  region              text not null,
  organisation        text not null,
  name                text not null check (length(name) between 1 and 200),
  kvk_number          text check (kvk_number ~ '^[0-9]{8}$'),
  municipality        text not null,
  sector_section      text not null check (sector_section ~ '^[A-U]$'),
  sector_code         text check (sector_code ~ '^[0-9]{2,5}$'),
  employees           integer not null check (employees >= 0),
  new_to_target_group boolean not null,
  found_through       text not null,
  registered_on       date not null,
  version             bigint not null
);
-- D3: one employer is one record in a region
create unique index employer_kvk_number on employer (region, kvk_number) where kvk_number is not null;
create index employer_by_region on employer (region, id desc);
create index employer_by_name on employer using gin (name gin_trgm_ops);

create table employer_note (
  id           uuid primary key,
  employer_id  uuid not null references employer (id),
  organisation text not null,
  author       text not null,
  text         text not null check (length(text) between 1 and 2000),
  written_at   timestamptz not null
);
create index employer_note_by_employer on employer_note (employer_id, organisation, id desc);

create table pipeline (
  employer_id         uuid primary key references employer (id),
  region              text not null,
  stage               text not null,
  stage_since         date not null,
  new_to_target_group boolean not null,
  version             bigint not null
);
create index pipeline_by_region on pipeline (region, stage);

create table pipeline_step (
  id           uuid primary key,
  employer_id  uuid not null references pipeline (employer_id),
  region       text not null,
  from_stage   text,
  to_stage     text not null,
  step_date    date not null,
  origin       text not null check (origin in ('REGISTRATION', 'CONTACT', 'VACANCY', 'PLACEMENT')),
  how          text,
  reason       text check (length(reason) between 1 and 2000),
  -- absent where a placement made the step
  organisation text,
  taken_by     text,
  recorded_at  timestamptz not null
);
create index pipeline_step_by_employer on pipeline_step (employer_id, id);
create index pipeline_step_by_region on pipeline_step (region, to_stage);

alter table employer enable row level security;
alter table employer force row level security;
create policy employer_of_region on employer
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table employer_note enable row level security;
alter table employer_note force row level security;
create policy note_of_organisation on employer_note
  using (organisation = (select hw_organisation()));

alter table pipeline enable row level security;
alter table pipeline force row level security;
create policy pipeline_of_region on pipeline
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table pipeline_step enable row level security;
alter table pipeline_step force row level security;
create policy pipeline_step_of_region on pipeline_step
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update on employer to ${app_role};
grant select, insert on employer_note to ${app_role};
grant select, insert, update on pipeline to ${app_role};
grant select, insert on pipeline_step to ${app_role};
