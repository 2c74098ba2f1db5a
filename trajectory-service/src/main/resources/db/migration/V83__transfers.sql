-- P1: a candidate goes from one GGZ institution to another. Until it is accepted the file stays where it is; from that
-- moment it is the receiver's alone, and the sender keeps what became of its request.
create table candidate_transfer (
    id             uuid primary key,
    version        bigint not null,
    candidate_id   uuid not null references candidate deferrable initially deferred,
    sender         text not null,
    receiver       text not null check (receiver <> sender),
    organisation   text not null,
    owner          text not null,
    state          text not null,
    reason         text,
    requested_by   text not null,
    requested_at   timestamptz not null,
    answered_at    timestamptz,
    done_at        timestamptz,
    next_step      text,
    next_step_due  date,
    constraint open_transfer_has_next_step check ((state in ('REQUESTED', 'ACCEPTED')) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint rejected_transfer_says_why check ((state = 'REJECTED') = (reason is not null))
);
comment on column candidate_transfer.organisation is 'in whose hands the next step is, with the owner there';
create unique index one_requested_transfer on candidate_transfer (candidate_id) where state = 'REQUESTED';
create index transfer_by_sender on candidate_transfer (sender, id);
create index transfer_to_receiver on candidate_transfer (receiver, id);
create index transfer_of_candidate on candidate_transfer (candidate_id);
create index transfer_due on candidate_transfer (organisation, owner, next_step_due) where next_step is not null;
alter table candidate_transfer enable row level security;
alter table candidate_transfer force row level security;
create policy system_part on candidate_transfer using ((select hw_is_system()));
create policy parties on candidate_transfer
    using ((select treats()) and (sender = (select hw_organisation()) or receiver = (select hw_organisation())));
grant select, insert, update, delete on candidate_transfer to ${app_role};

-- What decides about a transfer, also where the caller may not look. Whoever asks holds the candidate until the end of
-- the transaction, so that nothing about the person changes in between.
create function transfer_facts(
    candidate uuid, from_organisation text, to_organisation text, on_day date,
    out has_ground boolean, out being_erased boolean, out guided_by_sender boolean)
    language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    perform 1 from candidate c where c.id = candidate for no key update;
    has_ground := exists (select from legal_ground g
        where g.candidate_id = candidate and g.organisation = from_organisation and g.receiver = to_organisation
            and g.purpose = 'TRANSFER' and g.withdrawn_at is null and g.valid_from <= on_day
            and (g.valid_until is null or g.valid_until >= on_day));
    being_erased := exists (select from erasure e
        where e.candidate_id = candidate and e.state in ('REQUESTED', 'RUNNING'));
    guided_by_sender := exists (select from trajectory t
        where t.candidate_id = candidate and t.organisation = from_organisation and t.end_date is null);
    perform set_config('hw.kind', asking, true);
end
$$;

-- Who is meant, for the institution that is asked, and only while it is asked and the person's consent holds.
create function transfer_person(
    transfer uuid, on_day date,
    out given_name text, out family_name_prefix text, out family_name text, out birth_date date, out municipality text)
    returns setof record language plpgsql as
$$
declare
    asking text := hw_kind();
    mine text := hw_organisation();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query select c.given_name, c.family_name_prefix, c.family_name, c.birth_date, c.municipality
        from candidate_transfer t join candidate c on c.id = t.candidate_id
        where t.id = transfer and t.receiver = mine and t.state = 'REQUESTED'
            and exists (select from legal_ground g
                where g.candidate_id = c.id and g.organisation = t.sender and g.receiver = mine
                    and g.purpose = 'TRANSFER' and g.withdrawn_at is null and g.valid_from <= on_day
                    and (g.valid_until is null or g.valid_until >= on_day));
    perform set_config('hw.kind', asking, true);
end
$$;

-- Only the transfer below changes whose health data it is.
create policy moving on candidate_health for update using ((select hw_is_system()));

-- Who guided when also says where, once that is not where the trajectory is now.
alter table guidance_period add column organisation text;
comment on column guidance_period.organisation is 'where the coach worked; null where the trajectory is now';

-- Money booked stays booked (B1); it is read with the grant, wherever that went.
drop policy treating on funding_pot_entry;
create policy treating_books on funding_pot_entry for insert
    with check ((select treats()) and organisation = (select hw_organisation()));

-- Moves everything about a candidate whose visibility hangs on an organisation, in one go: by who receives, for a
-- transfer that was asked of it. It runs as the owner, because nobody else may change some of these tables. Periods get
-- ids that follow the moment, so who guided stays in order within a day.
create function move_candidate(of_transfer uuid, to_coach text, by_user text, at_moment timestamptz, on_day date)
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
revoke execute on function move_candidate(uuid, text, text, timestamptz, date) from public;
grant execute on function move_candidate(uuid, text, text, timestamptz, date) to ${app_role};

-- Who starts guidance while the person goes elsewhere: whichever comes second sees what the first one did.
create function starts_where_treated() returns trigger language plpgsql as
$$
declare
    asking text := hw_kind();
    treating text;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select c.organisation into treating from candidate c where c.id = new.candidate_id for no key update;
    perform set_config('hw.kind', asking, true);
    if treating is distinct from new.treating_organisation then
        raise exception 'new row for relation "trajectory" violates check constraint "starts_where_treated"'
            using errcode = 'check_violation', constraint = 'starts_where_treated';
    end if;
    return new;
end
$$;
create trigger trajectory_starts before insert on trajectory for each row execute function starts_where_treated();
