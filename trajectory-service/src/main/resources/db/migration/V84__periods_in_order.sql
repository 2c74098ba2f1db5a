-- As before; a transfer on the day on which guidance began keeps the order of who guided, since the periods' ids follow the
-- moment.
create or replace function move_candidate(of_transfer uuid, to_coach text, by_user text, at_moment timestamptz, on_day date)
    returns void language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    asking text := hw_kind();
    moved candidate_transfer%rowtype;
    guided uuid[];
begin
    if not treats() then
        raise exception 'only who treats receives a candidate' using errcode = 'insufficient_privilege';
    end if;
    select * into moved from candidate_transfer t
    where t.id = of_transfer and t.receiver = hw_organisation() and t.state = 'REQUESTED' for update;
    if not found then
        raise exception 'no transfer is asked of this organisation' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('hw.kind', 'SYSTEM', true);

    update candidate set organisation = moved.receiver, version = version + 1, updated_at = at_moment
    where id = moved.candidate_id and organisation = moved.sender;
    if not found then
        raise exception 'the candidate is not with the sender any more' using errcode = 'insufficient_privilege';
    end if;
    update candidate_health set organisation = moved.receiver, version = version + 1
    where candidate_id = moved.candidate_id;
    update legal_ground set organisation = moved.receiver where candidate_id = moved.candidate_id;
    update lead_in_talk set organisation = moved.receiver where candidate_id = moved.candidate_id;
    update referral set ggz_organisation = moved.receiver where candidate_id = moved.candidate_id;

    -- guidance: where it was the sender's, it goes on here; history says where it was
    guided := array(select t.id from trajectory t
        where t.candidate_id = moved.candidate_id and t.organisation = moved.sender order by t.id for update);
    update guidance_period p set organisation = moved.sender
    where p.trajectory_id = any (guided) and p.organisation is null;
    with passed as (
        update guidance_period p set until_date = greatest(p.from_date, on_day)
        where p.trajectory_id = any (guided) and p.until_date is null returning p.trajectory_id)
    insert into guidance_period (id, trajectory_id, coach, from_date, handed_over_by)
    select uuidv7(), passed.trajectory_id, to_coach, on_day, by_user from passed;
    update trajectory set organisation = moved.receiver where id = any (guided) and end_date is not null;
    update trajectory set organisation = moved.receiver, coach = to_coach, replacement = null
    where id = any (guided) and end_date is null;
    update trajectory set treating_organisation = moved.receiver, version = version + 1
    where candidate_id = moved.candidate_id;

    -- what looks to an organisation of itself; reintegration plans and work follow their trajectory
    update trajectory_plan set treating_organisation = moved.receiver,
        organisation = case when organisation = moved.sender then moved.receiver else organisation end,
        owner = case when organisation = moved.sender and state = 'OPEN' then to_coach else owner end
    where candidate_id = moved.candidate_id;
    update funding_request set organisation = moved.receiver,
        owner = case when state = 'WAITING' and requested_by_organisation = moved.sender then to_coach else owner end
    where candidate_id = moved.candidate_id and organisation = moved.sender;
    update funding_grant g set organisation = moved.receiver
    from funding_request r where r.id = g.request_id and r.candidate_id = moved.candidate_id;
    update funding_warning set organisation = moved.receiver where candidate_id = moved.candidate_id;
    update disclosure set organisation = moved.receiver where candidate_id = moved.candidate_id;
    update erasure set organisation = moved.receiver where candidate_id = moved.candidate_id;
    update emergency_access set treating = moved.receiver,
        ends_at = case when organisation = moved.sender and ends_at > now()
            then greatest(opened_at + interval '1 microsecond', now()) else ends_at end
    where candidate_id = moved.candidate_id;
    update subject_file set organisation = moved.receiver where candidate_id = moved.candidate_id;
    -- answers that were kept to be repeated tell of the person too
    delete from idempotency_key where organisation = moved.sender
        and (body like '%' || moved.candidate_id::text || '%' or location like '%' || moved.candidate_id::text || '%');
    perform set_config('hw.kind', asking, true);
end
$$;
