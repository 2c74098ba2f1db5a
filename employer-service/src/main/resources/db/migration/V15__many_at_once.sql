-- A file brings tens of thousands of records in one statement: what comes with each is kept once per statement.
drop trigger employer_added on employer;
drop function keep_first_organisation();
create function keep_first_organisations() returns trigger language plpgsql as
$$
begin
  insert into employer_organisation (id, employer_id, region, organisation, found_through, added_by, added_on)
  select uuidv7(), id, region, organisation, found_through, hw_user(), registered_on from added;
  insert into employer_ownership (id, employer_id, region, to_user, to_organisation, passed_by,
    passed_by_organisation, passed_on, recorded_at)
  select uuidv7(), id, region, owner, owner_organisation, hw_user(), hw_organisation(), registered_on, now()
  from added where owner is not null;
  return null;
end
$$;
create trigger employer_added after insert on employer referencing new table as added
  for each statement execute function keep_first_organisations();

-- The records of a region whose names share most with a name: a third or more of the eight of its trigrams that tell
-- most. How often each occurs is counted up to a thousand only, and no more than five thousand records are looked at for
-- each, so that common words do not make it slow.
create function employers_alike(wanted_region text, name text, most integer) returns table (id uuid) stable language sql as
$$
  with wanted as (
    select w.trigram,
      (select count(*) from (
        select 1 from employer_name_trigram t
        where t.region = wanted_region and t.trigram = w.trigram limit 1000) counted) as known
    from unnest(employer_name_trigrams(name)) w (trigram)),
  telling as (
    select trigram, row_number() over (order by known, trigram) as place, least(8, count(*) over ()) as used
    from wanted where known > 0)
  select p.employer_id from telling w
  cross join lateral (
    select t.employer_id from employer_name_trigram t
    where t.region = wanted_region and t.trigram = w.trigram limit 5000) p
  where w.place <= 8
  group by p.employer_id
  having 3 * count(*) >= max(w.used)
  order by count(*) desc, p.employer_id desc
  limit most
$$;

-- The family of each record that is asked for: the one that survived and all that were merged into it, over as many
-- merges as there were. "union", not "union all", so that it ends whatever the table holds.
create function employer_families(asked uuid[]) returns table (asked_id uuid, id uuid) stable language sql as
$$
  with recursive
    up (asked_id, id, merged_into) as (
      select e.id, e.id, e.merged_into from employer e where e.id = any (asked)
      union
      select up.asked_id, e.id, e.merged_into from employer e join up on e.id = up.merged_into),
    family (asked_id, id) as (
      select up.asked_id, up.id from up where up.merged_into is null
      union
      select f.asked_id, e.id from employer e join family f on e.merged_into = f.id)
  select family.asked_id, family.id from family
$$;
