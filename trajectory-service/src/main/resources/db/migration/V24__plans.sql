-- A18, P10: the treatment plan and the reintegration plan of a trajectory. The treatment plan is open to the treating
-- side only; others may know that there is one and when it was looked at, never what it says (G3).
create table trajectory_plan (
    id                     uuid primary key,
    version                bigint not null,
    trajectory_id          uuid not null references trajectory,
    candidate_id           uuid not null references candidate,
    organisation           text not null,
    treating_organisation  text not null,
    owner                  text not null,
    kind                   text not null,
    state                  text not null,
    content                text not null,
    agreed_by              text[] not null check (cardinality(agreed_by) > 0),
    agreed_on              date not null,
    review_date            date not null check (review_date > agreed_on),
    reviewed_on            date check (reviewed_on >= agreed_on),
    aligned_on             date check (aligned_on >= agreed_on),
    closed_on              date check (closed_on >= agreed_on),
    closed_reason          text,
    next_step              text,
    next_step_due          date,
    recorded_at            timestamptz not null,
    constraint open_plan_has_next_step check ((state = 'OPEN') = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint closed_plan_says_why check ((state = 'CLOSED') = (closed_on is not null)
        and (closed_on is null) = (closed_reason is null))
);
comment on column trajectory_plan.owner is 'who looks after it; of a reintegration plan the coach, kept by a trigger';
create unique index one_open_plan_per_kind on trajectory_plan (trajectory_id, kind) where state = 'OPEN';
create index plan_of_trajectory on trajectory_plan (trajectory_id, id);
create index plan_of_candidate on trajectory_plan (candidate_id);
create index plan_due on trajectory_plan (organisation, owner, next_step_due) where state = 'OPEN';

alter table trajectory_plan enable row level security;
alter table trajectory_plan force row level security;
create policy system_part on trajectory_plan using ((select hw_is_system()));
create policy treating on trajectory_plan
    using (kind = 'TREATMENT' and (select treats()) and treating_organisation = (select hw_organisation()));
create policy of_visible_trajectory on trajectory_plan
    using (kind = 'REINTEGRATION' and exists (select from trajectory t where t.id = trajectory_plan.trajectory_id));

-- What everybody around a trajectory may know of its open treatment plan; asked for a trajectory the caller may see.
create function treatment_plan_dates(
    trajectory uuid, out agreed_on date, out review_date date, out reviewed_on date) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select p.agreed_on, p.review_date, p.reviewed_on into agreed_on, review_date, reviewed_on
    from trajectory_plan p where p.trajectory_id = trajectory and p.kind = 'TREATMENT' and p.state = 'OPEN';
    perform set_config('hw.kind', asking, true);
end
$$;

-- Guidance stops: its plans stop along, also where whoever ends it may not look.
create function close_plans(trajectory uuid, on_day date, reason text) returns integer language plpgsql as
$$
declare
    asking text := hw_kind();
    closed integer;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update trajectory_plan p set state = 'CLOSED', version = p.version + 1, closed_on = greatest(on_day, p.agreed_on),
        closed_reason = reason, next_step = null, next_step_due = null
    where p.trajectory_id = trajectory and p.state = 'OPEN';
    get diagnostics closed = row_count;
    perform set_config('hw.kind', asking, true);
    return closed;
end
$$;

-- A caseload can be handed over: its reintegration plans go along.
create function note_plan_owner() returns trigger language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update trajectory_plan set organisation = new.organisation, owner = new.coach
    where trajectory_id = new.id and kind = 'REINTEGRATION';
    perform set_config('hw.kind', asking, true);
    return null;
end
$$;
create trigger trajectory_plan_owner after update of organisation, coach on trajectory for each row
    when (old.organisation is distinct from new.organisation or old.coach is distinct from new.coach)
    execute function note_plan_owner();

grant select, insert, update, delete on trajectory_plan to ${app_role};
