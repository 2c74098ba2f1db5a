-- P7: the pipelines an organisation defines for itself; nobody else sees them. A definition is never changed: a newer one
-- takes over on its day.
create table own_pipeline (
  id            uuid primary key,
  organisation  text not null,
  made_by       text not null,
  made_on       date not null,
  version       bigint not null
);
create index own_pipeline_of_organisation on own_pipeline (organisation, id desc);

create table own_pipeline_definition (
  id            uuid primary key,
  pipeline_id   uuid not null references own_pipeline (id),
  organisation  text not null,
  name          text not null check (length(name) between 1 and 100),
  valid_from    date not null,
  recorded_by   text not null
);
create index own_pipeline_definitions on own_pipeline_definition (pipeline_id, id desc);

create table own_pipeline_stage (
  definition_id  uuid not null references own_pipeline_definition (id),
  place          integer not null check (place between 0 and 19),
  stage_id       uuid not null,
  name           text not null check (length(name) between 1 and 60),
  target_days    integer not null check (target_days between 1 and 3650),
  primary key (definition_id, place),
  unique (definition_id, stage_id)
);

create table pipeline_card (
  id             uuid primary key,
  pipeline_id    uuid not null references own_pipeline (id),
  employer_id    uuid not null references employer (id),
  region         text not null,
  organisation   text not null,
  owner          text,
  stage_id       uuid not null,
  stage_since    date not null,
  next_step      text check (length(next_step) between 1 and 200),
  next_step_due  date,
  put_on         date not null,
  taken_off_on   date,
  version        bigint not null,
  check ((taken_off_on is null) = (next_step is not null)),
  check ((next_step is null) = (next_step_due is null))
);
create unique index pipeline_card_once on pipeline_card (pipeline_id, employer_id) where taken_off_on is null;
create index pipeline_card_board
  on pipeline_card (pipeline_id, stage_id, stage_since, substr(uuid_send(id), 5)) where taken_off_on is null;
create index pipeline_card_board_of_owner
  on pipeline_card (pipeline_id, owner, stage_id, stage_since, substr(uuid_send(id), 5)) where taken_off_on is null;
create index pipeline_card_due on pipeline_card (organisation, next_step_due) where taken_off_on is null;
create index pipeline_card_due_of_owner on pipeline_card (owner, next_step_due) where taken_off_on is null;

create table pipeline_card_move (
  id            uuid primary key,
  card_id       uuid not null references pipeline_card (id),
  organisation  text not null,
  -- absent where the card was put on
  from_stage    uuid,
  -- absent where the card was taken off
  to_stage      uuid,
  move_date     date not null,
  reason        text check (length(reason) between 1 and 500),
  moved_by      text not null,
  recorded_at   timestamptz not null,
  check (from_stage is not null or to_stage is not null)
);
create index pipeline_card_moves on pipeline_card_move (card_id, id desc);

do $$
declare
  name text;
begin
  foreach name in array array['own_pipeline', 'own_pipeline_definition', 'pipeline_card', 'pipeline_card_move']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_organisation on %I using (organisation = (select hw_organisation()))', name);
  end loop;
end
$$;
alter table own_pipeline_stage enable row level security;
alter table own_pipeline_stage force row level security;
create policy of_organisation on own_pipeline_stage using (exists (
  select 1 from own_pipeline_definition d
  where d.id = own_pipeline_stage.definition_id and d.organisation = (select hw_organisation())));

grant select, insert on own_pipeline_definition, own_pipeline_stage, pipeline_card_move to ${app_role};
grant select, insert, update on own_pipeline, pipeline_card to ${app_role};
