-- D5, X16: kinds of task, and what the employer offers and asks of somebody of the target group; null is not told.
alter table vacancy
  add column task_kinds               text[],
  add column job_coach_access         boolean,
  add column least_disclosure         text check (least_disclosure in ('NONE', 'SUPPORT_NEED_ONLY', 'FULL')),
  add column counts_for_job_agreement boolean,
  -- the employer's band as matching was told it (X9); null for vacancies that were told before bands were
  add column told_willingness         text check (told_willingness in ('NONE', 'LOW', 'MEDIUM', 'HIGH'));
alter table vacancy alter column told_willingness set default 'NONE';

-- X11: what kind of task is carved; null where nobody said.
alter table carving_task add column kind text;

-- The record that survived; itself when it was not merged.
create function employer_survivor(asked uuid) returns uuid stable language sql as
$$
  with recursive up (id, merged_into) as (
    select e.id, e.merged_into from employer e where e.id = asked
    union
    select e.id, e.merged_into from employer e join up on e.id = up.merged_into)
  select up.id from up where up.merged_into is null
$$;
