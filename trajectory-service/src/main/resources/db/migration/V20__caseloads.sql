-- A15, P6, A17, X4: who guides and who stands in, what happens next, and what was done.

-- The owner, too, is held by row-level security: what is there already is changed as the system.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true);

alter table trajectory
    add column replacement    text,
    add column next_step      text,
    add column next_step_due  date;
update trajectory set next_step = 'Eerste contact met een werkgever', next_step_due = start_date + 30
where end_date is null;
alter table trajectory
    add constraint open_trajectory_has_next_step check ((end_date is null) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    add constraint somebody_else_stands_in check (replacement <> coach);
create index trajectory_of_replacement on trajectory (organisation, replacement) where replacement is not null;
create index open_trajectory_of_coach on trajectory (organisation, coach, next_step_due) where end_date is null;
create index trajectory_of_region on trajectory (region, id);

alter table candidate add column guide_replacement text;
comment on column candidate.guide_replacement is 'who stands in for the guide, kept by a trigger';

create or replace function note_guide() returns trigger language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update candidate set
        guide = case when new.end_date is null then new.coach end,
        guide_replacement = case when new.end_date is null then new.replacement end
    where id = new.candidate_id;
    if new.end_date is not null then
        update guidance_period set until_date = greatest(from_date, new.end_date)
        where trajectory_id = new.id and until_date is null;
    end if;
    perform set_config('hw.kind', asking, true);
    return null;
end
$$;
drop trigger trajectory_guide on trajectory;
create trigger trajectory_guide after insert or update of coach, replacement, end_date on trajectory
    for each row execute function note_guide();

drop policy entrusted on candidate;
create policy entrusted on candidate for select
    using ((select guides_elsewhere()) and exists (
        select from legal_ground g
        where g.candidate_id = candidate.id and g.purpose = 'GUIDANCE' and g.receiver = (select hw_organisation())
            and g.withdrawn_at is null and g.valid_from <= (select today())
            and (g.valid_until is null or g.valid_until >= (select today())))
        and (guide is null or guide = (select hw_user()) or guide_replacement = (select hw_user())));

drop policy own_caseload on trajectory;
create policy own_caseload on trajectory
    using ((select guides_elsewhere()) and organisation = (select hw_organisation())
        and (coach = (select hw_user()) or replacement = (select hw_user()))
        and exists (select from candidate c where c.id = trajectory.candidate_id));

-- A15: the people who work for an organisation, as far as the work needs to know them.
create table professional (
    organisation  text not null,
    user_id       text not null,
    name          text not null,
    coach         boolean not null,
    fte           numeric(3, 2) not null check (fte > 0 and fte <= 1),
    registered_at timestamptz not null,
    primary key (organisation, user_id)
);
alter table professional enable row level security;
alter table professional force row level security;
create policy system_part on professional using ((select hw_is_system()));
create policy own_people on professional using (organisation = (select hw_organisation()));

-- A15: who guided when; kept whatever is handed over.
create table guidance_period (
    id             uuid primary key,
    trajectory_id  uuid not null references trajectory deferrable initially deferred,
    coach          text not null,
    from_date      date not null,
    until_date     date,
    handed_over_by text
);
create index guidance_period_of_trajectory on guidance_period (trajectory_id, id);
insert into guidance_period (id, trajectory_id, coach, from_date, until_date)
select gen_random_uuid(), id, coach, start_date, end_date from trajectory;
alter table guidance_period enable row level security;
alter table guidance_period force row level security;
create policy system_part on guidance_period using ((select hw_is_system()));
create policy of_visible_trajectory on guidance_period
    using (exists (select from trajectory t where t.id = guidance_period.trajectory_id));

-- A17: what was done for a trajectory, with whom.
create table contact (
    id              uuid primary key,
    trajectory_id   uuid not null references trajectory deferrable initially deferred,
    organisation    text not null,
    kind            text not null,
    contact_date    date not null,
    face_to_face    boolean not null,
    outside_office  boolean not null,
    note            text,
    recorded_by     text not null,
    recorded_at     timestamptz not null
);
create index contact_of_trajectory on contact (trajectory_id, id);
create index contact_by_kind on contact (trajectory_id, kind, contact_date);
alter table contact enable row level security;
alter table contact force row level security;
create policy system_part on contact using ((select hw_is_system()));
create policy of_visible_trajectory on contact
    using (exists (select from trajectory t where t.id = contact.trajectory_id));

grant select, insert, update, delete on professional, guidance_period, contact to ${app_role};

-- Narrow questions the service answers for a whole organisation, for who may know its numbers (A15, P9).

-- X4, P9: how many of a coach's trajectories stand still. The days before which something had to happen come with the
-- question, by region and without a region for the rest: what differs per region stays data of regional_policy.
create function caseload_counts(
    of_organisation text, on_day date, stall_bounds jsonb,
    out coach text, out searching integer, out placed integer, out sustained integer, out overdue integer,
    out stalled integer)
    returns setof record language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    if of_organisation <> hw_organisation() then
        raise exception 'caseloads of another organisation' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        with bound as (
            select * from jsonb_to_recordset(stall_bounds) as b(region text, client date, employer date, job date))
        select t.coach,
            count(*) filter (where t.state = 'RUNNING')::integer,
            count(*) filter (where t.state = 'PLACED')::integer,
            count(*) filter (where t.state = 'SUSTAINED')::integer,
            count(*) filter (where t.next_step_due < on_day)::integer,
            count(*) filter (where t.state = 'RUNNING' and stands.still)::integer
        from trajectory t
        cross join lateral (
            select t.start_date < b.job
                or t.start_date < b.employer and not exists (select from contact c
                    where c.trajectory_id = t.id and c.kind = 'EMPLOYER')
                or t.start_date < b.client and not exists (select from contact c
                    where c.trajectory_id = t.id and c.kind = 'CLIENT' and c.contact_date >= b.client) as still
            from bound b where b.region = t.region or b.region is null order by b.region nulls last limit 1) stands
        where t.organisation = of_organisation and t.end_date is null group by t.coach;
    perform set_config('hw.kind', asking, true);
end
$$;

-- One open trajectory of a coach to another, or all when none is named; answers whose they are. Who hands over may not
-- see what was handed over, so this cannot be an update of the caller's own. Periods get ids that follow the moment, so
-- what is handed over twice on a day keeps its order.
create function hand_over(
    of_organisation text, from_coach text, only_trajectory uuid, to_coach text, on_day date, by_user text)
    returns setof uuid language plpgsql as
$$
declare
    asking text := hw_kind();
    handed uuid[];
begin
    if of_organisation <> hw_organisation() then
        raise exception 'a caseload of another organisation' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('hw.kind', 'SYSTEM', true);
    handed := array(
        select t.id from trajectory t
        where t.organisation = of_organisation and t.coach = from_coach and t.end_date is null
            and (only_trajectory is null or t.id = only_trajectory)
        order by t.id for update);
    update guidance_period set until_date = greatest(from_date, on_day) where trajectory_id = any (handed) and until_date is null;
    insert into guidance_period (id, trajectory_id, coach, from_date, handed_over_by)
        select uuidv7(), unnest(handed), to_coach, on_day, by_user;
    return query update trajectory t
        set coach = to_coach, version = t.version + 1, replacement = nullif(t.replacement, to_coach)
        where t.id = any (handed) returning t.candidate_id;
    perform set_config('hw.kind', asking, true);
end
$$;

-- X4, A11, P9: when something stands still, how long guidance lasts, how much one coach can carry.
insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-0000000000d4', 'X4', null, '2000-01-01', 'national default; Dutch median to a job'),
    ('01930000-0000-7000-8000-000000000011', 'A11', null, '2000-01-01', 'national default, after HR'),
    ('01930000-0000-7000-8000-000000001911', 'A11', 'AM19', '2022-01-01', 'HR, QA 9.12'),
    ('01930000-0000-7000-8000-0000000000a9', 'P9', null, '2000-01-01', 'national default, after the IPS fidelity scale');

insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-0000000000d4', 'firstEmployerContactDays', 30),
    ('01930000-0000-7000-8000-0000000000d4', 'daysToJob', 201),
    ('01930000-0000-7000-8000-0000000000d4', 'clientContactDays', 28),
    ('01930000-0000-7000-8000-000000000011', 'maximumMonthsEpa', 36),
    ('01930000-0000-7000-8000-000000000011', 'maximumMonthsCmd', 24),
    ('01930000-0000-7000-8000-000000000011', 'warningDays', 60),
    ('01930000-0000-7000-8000-000000001911', 'maximumMonthsEpa', 36),
    ('01930000-0000-7000-8000-000000001911', 'maximumMonthsCmd', 24),
    ('01930000-0000-7000-8000-000000001911', 'warningDays', 60),
    ('01930000-0000-7000-8000-0000000000a9', 'lightUpTo', 12),
    ('01930000-0000-7000-8000-0000000000a9', 'fullUpTo', 20);
