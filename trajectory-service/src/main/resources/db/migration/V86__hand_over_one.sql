-- A15: who guides an open or ended trajectory of the caller's organisation, also for who keeps its people and may not look
-- inside. Whoever asks waits for who is changing it, and is waited for.
create function guided_in(
    of_organisation text, trajectory uuid, out coach text, out replacement text, out state text) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    if of_organisation <> hw_organisation() then
        raise exception 'guidance by another organisation' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('hw.kind', 'SYSTEM', true);
    select t.coach, t.replacement, t.state into coach, replacement, state
    from trajectory t where t.id = trajectory and t.organisation = of_organisation for update;
    perform set_config('hw.kind', asking, true);
end
$$;

-- As before; what is handed over twice on a day keeps its order, since the periods' ids follow the moment.
create or replace function hand_over(
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
    update guidance_period set until_date = greatest(from_date, on_day)
        where trajectory_id = any (handed) and until_date is null;
    insert into guidance_period (id, trajectory_id, coach, from_date, handed_over_by)
        select uuidv7(), unnest(handed), to_coach, on_day, by_user;
    return query update trajectory t
        set coach = to_coach, version = t.version + 1, replacement = nullif(t.replacement, to_coach)
        where t.id = any (handed) returning t.candidate_id;
    perform set_config('hw.kind', asking, true);
end
$$;
