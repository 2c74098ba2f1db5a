-- D3: names are found by the trigrams they share. Only leakproof operators may use an index under row-level security,
-- which those of pg_trgm are not: the trigrams stand in a table of their own, found by plain equality. Kept by a
-- trigger only, so without a foreign key; a word's first letter alone says too little and is left out.
create function employer_name_trigrams(name text) returns text[] immutable parallel safe language sql return
  (select coalesce(array_agg(t), '{}')
   from unnest(show_trgm(translate(lower(name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))) t
   where t not like '  _');

create table employer_name_trigram (
  region      text not null,
  trigram     text not null,
  employer_id uuid not null,
  primary key (region, trigram, employer_id)
);
alter table employer_name_trigram enable row level security;
alter table employer_name_trigram force row level security;
create policy trigram_of_region on employer_name_trigram
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert, delete on employer_name_trigram to ${app_role};

create function keep_employer_trigrams() returns trigger language plpgsql as
$$
begin
  if tg_op = 'UPDATE' then
    delete from employer_name_trigram
    where region = old.region and trigram = any (employer_name_trigrams(old.name)) and employer_id = old.id;
  end if;
  insert into employer_name_trigram
  select new.region, t, new.id from unnest(employer_name_trigrams(new.name)) t;
  return null;
end
$$;
create trigger employer_names after insert or update of name on employer
  for each row execute function keep_employer_trigrams();

-- Records whose likeness to the others is still to be looked at.
alter table employer add column likeness_known boolean not null default false;
create index employer_likeness_unknown on employer (id) where not likeness_known;

create function forget_likeness() returns trigger language plpgsql as
$$
begin
  new.likeness_known := false;
  return new;
end
$$;
create trigger employer_likeness before update of name, municipality, kvk_number on employer
  for each row
  when ((old.name, old.municipality, old.kvk_number) is distinct from (new.name, new.municipality, new.kvk_number))
  execute function forget_likeness();

-- Two records that may be one employer, until somebody says that they are not.
create table merge_candidate (
  id                     uuid primary key,
  region                 text not null,
  first_id               uuid not null references employer (id),
  second_id              uuid not null references employer (id),
  likeness               integer not null check (likeness between 0 and 100),
  near_certain           boolean not null,
  found_at               timestamptz not null,
  dismissed_by           text,
  dismissed_organisation text,
  dismissed_at           timestamptz,
  unique (first_id, second_id),
  check (first_id < second_id),
  check ((dismissed_by is null) = (dismissed_at is null)),
  check ((dismissed_by is null) = (dismissed_organisation is null))
);
create index merge_candidate_by_region on merge_candidate (region, id desc) where dismissed_at is null;
create index merge_candidate_by_second on merge_candidate (second_id);
alter table merge_candidate enable row level security;
alter table merge_candidate force row level security;
create policy candidate_of_region on merge_candidate
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert, update, delete on merge_candidate to ${app_role};

select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
  set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
  set_config('hw.regions', ',', true);
insert into employer_name_trigram
select e.region, t, e.id from employer e, unnest(employer_name_trigrams(e.name)) t;
