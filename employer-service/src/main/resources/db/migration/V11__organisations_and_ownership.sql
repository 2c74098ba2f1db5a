-- D3: several organisations work with one employer; the one that adds the record is the first.
create table employer_organisation (
  id            uuid primary key,
  employer_id   uuid not null references employer (id),
  region        text not null,
  organisation  text not null,
  found_through text not null,
  added_by      text not null,
  added_on      date not null,
  unique (employer_id, organisation)
);
create index employer_organisation_by_region on employer_organisation (region, organisation);

-- Who passed the contact to whom; the first row of a record has nobody before it.
create table employer_ownership (
  id                     uuid primary key,
  employer_id            uuid not null references employer (id),
  region                 text not null,
  from_user              text,
  from_organisation      text,
  to_user                text not null,
  to_organisation        text not null,
  passed_by              text not null,
  passed_by_organisation text not null,
  passed_on              date not null,
  recorded_at            timestamptz not null,
  reason                 text check (length(reason) between 1 and 500),
  check ((from_user is null) = (from_organisation is null)),
  check (from_user is null or reason is not null)
);
create index employer_ownership_by_employer on employer_ownership (employer_id, id desc);

alter table employer_organisation enable row level security;
alter table employer_organisation force row level security;
create policy organisation_of_region on employer_organisation
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table employer_ownership enable row level security;
alter table employer_ownership force row level security;
create policy ownership_of_region on employer_ownership
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert on employer_organisation, employer_ownership to ${app_role};

-- However a record comes in, one by one or by file, its first organisation and owner come with it.
create function keep_first_organisation() returns trigger language plpgsql as
$$
begin
  insert into employer_organisation (id, employer_id, region, organisation, found_through, added_by, added_on)
  values (uuidv7(), new.id, new.region, new.organisation, new.found_through, hw_user(), new.registered_on);
  if new.owner is not null then
    insert into employer_ownership (id, employer_id, region, to_user, to_organisation, passed_by,
      passed_by_organisation, passed_on, recorded_at)
    values (uuidv7(), new.id, new.region, new.owner, new.owner_organisation, hw_user(), hw_organisation(),
      new.registered_on, now());
  end if;
  return null;
end
$$;
create trigger employer_added after insert on employer
  for each row execute function keep_first_organisation();

-- The owner of the tables, too, is held by row-level security; what is there already is taken along as the system.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
  set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
  set_config('hw.regions', ',', true);
insert into employer_organisation (id, employer_id, region, organisation, found_through, added_by, added_on)
select uuidv7(), id, region, organisation, found_through, 'system:migration', registered_on from employer;
