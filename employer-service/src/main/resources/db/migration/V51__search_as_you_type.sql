-- D3: search as you type. The municipality stands in the index of trigrams, so that a place narrows the search before any
-- employer is read; trigrams of many employers at once, as a file brings them, are written in one statement. The index
-- over names is gone: row-level security never let it be used.
drop index employer_by_name;

alter table employer_name_trigram add column municipality text;
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
  set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
  set_config('hw.regions', ',', true);
update employer_name_trigram t set municipality = e.municipality from employer e where e.id = t.employer_id;
alter table employer_name_trigram
  alter column municipality set not null,
  drop constraint employer_name_trigram_pkey,
  add primary key (region, trigram, municipality, employer_id);

drop trigger employer_names on employer;
drop function keep_employer_trigrams();

create function add_employer_trigrams() returns trigger language plpgsql as
$$
begin
  insert into employer_name_trigram (region, trigram, municipality, employer_id)
  select added.region, t, added.municipality, added.id from added, unnest(employer_name_trigrams(added.name)) t
  order by 1, 2, 3, 4;
  return null;
end
$$;
create trigger employers_named after insert on employer referencing new table as added
  for each statement execute function add_employer_trigrams();

create function renew_employer_trigrams() returns trigger language plpgsql as
$$
begin
  delete from employer_name_trigram
  where region = old.region and trigram = any (employer_name_trigrams(old.name)) and municipality = old.municipality
    and employer_id = old.id;
  insert into employer_name_trigram (region, trigram, municipality, employer_id)
  select new.region, t, new.municipality, new.id from unnest(employer_name_trigrams(new.name)) t;
  return null;
end
$$;
create trigger employer_renamed after update on employer
  for each row when (old.name is distinct from new.name or old.municipality is distinct from new.municipality)
  execute function renew_employer_trigrams();

-- A name as it is compared: as its trigrams are made.
create function employer_plain_name(name text) returns text immutable parallel safe language sql return
  translate(lower(name), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');
