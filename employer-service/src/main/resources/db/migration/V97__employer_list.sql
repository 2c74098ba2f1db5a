-- D1, D3: what account managers look employers up by. When somebody last had contact is kept beside the pipeline's card,
-- so that a list need not look at every contact of every employer.
alter table pipeline add column last_contact_on date;
comment on column pipeline.last_contact_on is 'of the whole family of a record that others were merged into';

create function last_contact_of(employer uuid) returns date stable language sql as
$$
  select max(a.activity_date) from activity a
  where a.employer_id in (select f.id from employer_families(array[employer]) f)
$$;
update pipeline p set last_contact_on = c.last
from (select employer_id, max(activity_date) as last from activity group by employer_id) c
where c.employer_id = p.employer_id;
update pipeline p set last_contact_on = last_contact_of(p.employer_id)
from employer e where e.merged_into is not null and e.merged_into = p.employer_id;

-- One update for all contacts that come at once; nothing is written on a record that was merged.
create function activities_tell_last_contact() returns trigger language plpgsql as
$$
begin
  update pipeline p set last_contact_on = greatest(p.last_contact_on, c.last)
  from (select employer_id, max(activity_date) as last from added group by employer_id order by employer_id) c
  where p.employer_id = c.employer_id and (p.last_contact_on is null or p.last_contact_on < c.last);
  return null;
end
$$;
create trigger activities_tell_last_contact after insert on activity
  referencing new table as added for each statement execute function activities_tell_last_contact();

-- Records that become one employer share their contacts, and no longer when they come apart.
create function merging_tells_last_contact() returns trigger language plpgsql as
$$
begin
  update pipeline p set last_contact_on = last_contact_of(p.employer_id)
  where p.employer_id in (
    select f.id from employer_families(array_remove(array[new.id, old.merged_into, new.merged_into], null)) f);
  return null;
end
$$;
create trigger merging_tells_last_contact after update of merged_into on employer
  for each row when (old.merged_into is distinct from new.merged_into) execute function merging_tells_last_contact();

create index pipeline_list on pipeline (region, employer_id desc) include (stage, last_contact_on) where not merged;
drop index pipeline_by_region;
create index pipeline_by_stage on pipeline (region, stage, employer_id desc);
create index employer_by_municipality on employer (region, municipality, id desc) where merged_into is null;
