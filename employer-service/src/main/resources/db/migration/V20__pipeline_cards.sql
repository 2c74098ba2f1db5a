-- P7: how long an employer may stay in a stage before its card rots, and what is next there (P6). A region's own row goes
-- before the row of ALL; the newest that is valid on a day holds.
create table pipeline_stage_rule (
  region           text not null check (region = 'ALL' or region ~ '^AM[0-9]{2}$'),
  stage            text not null,
  valid_from       date not null,
  days             integer not null check (days between 1 and 3650),
  -- absent where the contact has ended
  next_step        text check (length(next_step) between 1 and 200),
  next_step_days   integer check (next_step_days between 0 and 365),
  source           text not null,
  primary key (region, stage, valid_from),
  check ((next_step is null) = (next_step_days is null))
);
insert into pipeline_stage_rule (region, stage, valid_from, days, next_step, next_step_days, source) values
  ('ALL', 'PROSPECT', '2021-01-01', 60, 'Eerste contact zoeken', 14, 'Uitgangspunt van het platform'),
  ('ALL', 'APPROACHED', '2021-01-01', 21, 'Nabellen', 5, 'Uitgangspunt van het platform'),
  ('ALL', 'IN_CONVERSATION', '2021-01-01', 45, 'Vervolggesprek afspreken', 14, 'Uitgangspunt van het platform'),
  ('ALL', 'STRONG_AMBITION', '2021-01-01', 60, 'Werk bespreken dat past', 14, 'Uitgangspunt van het platform'),
  ('ALL', 'VACANCY_OPENED', '2021-01-01', 90, 'Kandidaten voorstellen', 14, 'Uitgangspunt van het platform'),
  ('ALL', 'PLACEMENT_REALISED', '2021-01-01', 180, 'Vragen hoe het gaat en wat er meer kan', 30, 'Uitgangspunt van het platform'),
  ('ALL', 'DORMANT', '2021-01-01', 365, 'Opnieuw contact zoeken', 180, 'Uitgangspunt van het platform'),
  ('ALL', 'LOST', '2021-01-01', 3650, null, null, 'Uitgangspunt van het platform');

-- P7: after how many working days a card whose next step is late rots.
create table rotting_rule (
  region                text not null check (region = 'ALL' or region ~ '^AM[0-9]{2}$'),
  valid_from            date not null,
  overdue_working_days  integer not null check (overdue_working_days between 1 and 60),
  source                text not null,
  primary key (region, valid_from)
);
insert into rotting_rule (region, valid_from, overdue_working_days, source) values
  ('ALL', '2021-01-01', 5, 'Uitgangspunt van het platform');
grant select on pipeline_stage_rule, rotting_rule to ${app_role};

-- The card of the main pipeline. Whose it is, is kept with the employer; the copy here lets a board be read in its order.
alter table pipeline
  add column organisation text,
  add column owner text,
  add column merged boolean not null default false,
  add column next_step text check (length(next_step) between 1 and 200),
  add column next_step_due date;
update pipeline p set
  organisation = coalesce(e.owner_organisation, e.organisation),
  owner = e.owner,
  merged = e.merged_into is not null,
  next_step = r.next_step,
  next_step_due = current_date + r.next_step_days
from employer e, pipeline_stage_rule r
where e.id = p.employer_id and r.region = 'ALL' and r.stage = p.stage;
alter table pipeline
  alter column organisation set not null,
  add constraint pipeline_next_step check ((stage = 'LOST') = (next_step is null)),
  add constraint pipeline_next_step_whole check ((next_step is null) = (next_step_due is null));

create function pipeline_takes_owner() returns trigger language plpgsql as
$$
begin
  select coalesce(e.owner_organisation, e.organisation), e.owner, e.merged_into is not null
    into new.organisation, new.owner, new.merged
    from employer e where e.id = new.employer_id;
  return new;
end
$$;
create trigger pipeline_takes_owner before insert on pipeline
  for each row execute function pipeline_takes_owner();
create function employer_tells_owner() returns trigger language plpgsql as
$$
begin
  update pipeline set
    organisation = coalesce(new.owner_organisation, new.organisation),
    owner = new.owner,
    merged = new.merged_into is not null
  where employer_id = new.id;
  return null;
end
$$;
create trigger employer_tells_owner after update of owner, owner_organisation, merged_into on employer
  for each row when (
    old.owner is distinct from new.owner or old.owner_organisation is distinct from new.owner_organisation
    or old.merged_into is distinct from new.merged_into)
  execute function employer_tells_owner();

-- the columns of a stage, those that wait longest first; region is there for row-level security
create index pipeline_board_of_organisation
  on pipeline (organisation, stage, stage_since, substr(uuid_send(employer_id), 5)) include (region) where not merged;
create index pipeline_board_of_owner
  on pipeline (organisation, owner, stage, stage_since, substr(uuid_send(employer_id), 5)) include (region)
  where not merged;
create index pipeline_due_of_organisation on pipeline (organisation, next_step_due) where not merged and stage <> 'LOST';
create index pipeline_due_of_owner on pipeline (owner, next_step_due) where not merged and stage <> 'LOST';

-- D1: why the contact ended, and corrections: an entry of their own beside what they correct, the newest holds.
alter table pipeline_step
  add column reason_code text,
  add column corrects uuid references pipeline_step (id),
  add column correction text check (correction in ('CHANGED', 'WITHDRAWN')),
  add column correction_reason text check (length(correction_reason) between 1 and 500),
  add constraint pipeline_step_correction_whole
    check ((corrects is null) = (correction is null) and (corrects is null) = (correction_reason is null));
update pipeline_step set reason_code = 'OTHER' where reason is not null and to_stage in ('LOST', 'DORMANT');
create index pipeline_step_corrections on pipeline_step (corrects, id desc) where corrects is not null;

-- The steps as they hold, under the id of the first entry.
create view pipeline_step_in_force with (security_invoker = true) as
select s.id, s.employer_id, s.region, s.origin, s.organisation, coalesce(c.to_stage, s.to_stage) as to_stage,
  coalesce(c.step_date, s.step_date) as step_date, coalesce(c.how, s.how) as how
from pipeline_step s
left join lateral (
  select k.correction, k.to_stage, k.step_date, k.how from pipeline_step k
  where k.corrects = s.id order by k.id desc limit 1) c on true
where s.corrects is null and c.correction is distinct from 'WITHDRAWN';
grant select on pipeline_step_in_force to ${app_role};
