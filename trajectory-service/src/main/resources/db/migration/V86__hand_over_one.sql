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
