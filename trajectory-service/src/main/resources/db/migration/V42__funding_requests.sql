-- Requests for funding of a trajectory and what was decided. What tells the target group (EPA or CMD) stands in
-- funding_grant with hides_group, which only the treating side reads (G3): an amount or a term per group.

create table funding_request (
    id                         uuid primary key,
    version                    bigint not null,
    organisation               text not null,
    requested_by_organisation  text not null,
    owner                      text not null,
    trajectory_id              uuid references trajectory,
    candidate_id               uuid references candidate,
    referral_id                uuid references referral,
    payer_organisation         text,
    payer_reference            text check (length(payer_reference) between 1 and 60),
    region                     text not null,
    municipality               text not null,
    client_kind                text not null check (client_kind in ('MUNICIPAL', 'UWV')),
    method                     text not null,
    scheme_code                text not null,
    by_treating_side           boolean not null,
    requested_on               date not null,
    money_from                 date not null,
    price                      numeric(12, 2) check (price > 0),
    months                     integer check (months between 1 and 120),
    executor                   text check (executor in ('GGZ', 'MUNICIPALITY', 'RIBW', 'SELF_EMPLOYED', 'REINTEGRATION')),
    certified                  boolean,
    initiated_by_municipality  boolean,
    model_fidelity             boolean,
    tied_to_treating_team      boolean,
    state                      text not null check (state in ('WAITING', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    close_reason               text,
    closed_on                  date,
    next_step                  text check (length(next_step) between 1 and 200),
    next_step_due              date,
    requested_at               timestamptz not null,
    constraint open_has_next_step check ((state = 'WAITING') = (next_step is not null)
        and (state = 'WAITING') = (next_step_due is not null)),
    constraint closed_with_reason check ((state in ('REFUSED', 'WITHDRAWN')) = (close_reason is not null)
        and (state in ('REFUSED', 'WITHDRAWN')) = (closed_on is not null))
);
create unique index one_waiting_request on funding_request (trajectory_id) where state = 'WAITING';
create index request_of_organisation on funding_request (organisation, id);
create index request_by_organisation on funding_request (requested_by_organisation, id);
create index request_to_payer on funding_request (payer_organisation, id);
create index request_of_trajectory on funding_request (trajectory_id, id);
create index request_of_candidate on funding_request (candidate_id);
create index request_of_region on funding_request (region, scheme_code);

create table funding_grant (
    request_id    uuid primary key references funding_request,
    organisation  text not null,
    trajectory_id uuid references trajectory,
    scheme_id     uuid not null references funding_scheme,
    scheme_code   text not null,
    hides_group   boolean not null,
    amount        numeric(12, 2) not null check (amount > 0),
    months        integer not null check (months between 1 and 120),
    valid_from    date not null,
    valid_until   date not null check (valid_until >= valid_from),
    ceiling_year  integer,
    granted_at    timestamptz not null,
    freed_on      date,
    constraint one_funding_at_a_time exclude using gist
        (trajectory_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (freed_on is null and trajectory_id is not null)
);
create unique index group_amount_once on funding_grant (trajectory_id, scheme_code) where hides_group and freed_on is null;
create index grant_that_ends on funding_grant (valid_until) where freed_on is null;

create table funding_share (
    request_id    uuid not null references funding_grant,
    position      integer not null,
    payer         text not null check (payer in ('NATIONAL', 'MUNICIPALITY', 'UWV', 'PROJECT')),
    basis_points  integer not null,
    amount        numeric(12, 2) not null check (amount >= 0),
    primary key (request_id, position)
);

create table funding_reason (
    request_id  uuid not null references funding_grant,
    position    integer not null,
    code        text not null,
    source      text not null,
    arguments   text[] not null,
    primary key (request_id, position)
);

-- B1: the ledger of a year's ceiling: what a grant took, and what became free again. The balance of the pot moves with
-- it, in the order in which the pot was locked: first come, first served.
create table funding_pot_entry (
    id             uuid primary key,
    organisation   text not null,
    scheme_code    text not null,
    year           integer not null,
    sequence       bigint not null,
    request_id     uuid not null references funding_request,
    kind           text not null check (kind in ('GRANTED', 'FREED')),
    amount         numeric(12, 2) not null check (amount > 0),
    granted_after  numeric(14, 2) not null,
    booked_at      timestamptz not null,
    foreign key (scheme_code, year) references funding_pot,
    unique (scheme_code, year, sequence),
    unique (request_id, kind)
);

create function pot_follows_entry() returns trigger language plpgsql as
$$
begin
    update funding_pot p
    set granted = p.granted + (case new.kind when 'GRANTED' then new.amount else -new.amount end),
        entries = p.entries + 1
    where p.scheme_code = new.scheme_code and p.year = new.year
    returning p.granted, p.entries into new.granted_after, new.sequence;
    if not found then
        raise exception 'there is no ceiling of % in %', new.scheme_code, new.year using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger pot_follows before insert on funding_pot_entry for each row execute function pot_follows_entry();
create trigger append_only before update or delete on funding_pot_entry
    for each row execute function ledger_is_append_only();
create trigger never_emptied before truncate on funding_pot_entry
    for each statement execute function ledger_is_append_only();

-- X3: that money ends was signalled once.
create table funding_warning (
    id            uuid primary key,
    request_id    uuid not null unique references funding_grant,
    organisation  text not null,
    trajectory_id uuid references trajectory,
    candidate_id  uuid references candidate,
    region        text not null,
    money_until   date not null,
    next_scheme   uuid references funding_scheme,
    noted_on      date not null
);
create index warning_of_organisation on funding_warning (organisation, id);

create function pays_for_clients() returns boolean stable parallel safe language sql
    return hw_kind() in ('MUNICIPALITY', 'UWV') and 'client-manager' = any (hw_roles());

alter table funding_request enable row level security;
alter table funding_request force row level security;
create policy system_part on funding_request using ((select hw_is_system()));
create policy treating on funding_request
    using ((select treats()) and organisation = (select hw_organisation()));
create policy paying on funding_request
    using ((select pays_for_clients()) and (payer_organisation = (select hw_organisation())
        or requested_by_organisation = (select hw_organisation())));
create policy own_caseload on funding_request for select
    using ((select guides_elsewhere()) and exists (
        select from trajectory t where t.id = funding_request.trajectory_id));

alter table funding_grant enable row level security;
alter table funding_grant force row level security;
create policy system_part on funding_grant using ((select hw_is_system()));
create policy treating on funding_grant
    using ((select treats()) and organisation = (select hw_organisation()));
create policy elsewhere on funding_grant
    using (not hides_group and not (select treats())
        and exists (select from funding_request r where r.id = funding_grant.request_id));

alter table funding_share enable row level security;
alter table funding_share force row level security;
create policy of_visible_grant on funding_share
    using (exists (select from funding_grant g where g.request_id = funding_share.request_id));

alter table funding_reason enable row level security;
alter table funding_reason force row level security;
create policy of_visible_grant on funding_reason
    using (exists (select from funding_grant g where g.request_id = funding_reason.request_id));

alter table funding_pot_entry enable row level security;
alter table funding_pot_entry force row level security;
create policy system_part on funding_pot_entry using ((select hw_is_system()));
create policy treating on funding_pot_entry
    using ((select treats()) and organisation = (select hw_organisation()));
create policy elsewhere on funding_pot_entry
    using (exists (select from funding_grant g where g.request_id = funding_pot_entry.request_id));

alter table funding_warning enable row level security;
alter table funding_warning force row level security;
create policy system_part on funding_warning using ((select hw_is_system()));
create policy treating on funding_warning
    using ((select treats()) and organisation = (select hw_organisation()));
create policy elsewhere on funding_warning for select
    using (not (select treats()) and exists (select from funding_grant g where g.request_id = funding_warning.request_id));

grant select, insert, update on funding_request, funding_grant to ${app_role};
grant select, insert on funding_share, funding_reason, funding_pot_entry to ${app_role};
grant select, insert, update on funding_warning to ${app_role};

-- Narrow questions, as in V2: they look as the system does for the length of the call, and give no more.

-- By whom a person was referred decides who pays.
create policy asked_for_funding on referral for select using ((select hw_is_system()));

-- The trajectory of a person whom the caller referred; the referral itself is looked up as the caller.
create function trajectory_of_referral(referral_id uuid) returns uuid language plpgsql as
$$
declare
    asking text := hw_kind();
    person uuid;
    found_one uuid;
begin
    select r.candidate_id into person from referral r where r.id = referral_id;
    perform set_config('hw.kind', 'SYSTEM', true);
    select t.id into found_one from trajectory t where t.candidate_id = person order by t.id desc limit 1;
    perform set_config('hw.kind', asking, true);
    return found_one;
end
$$;

-- What a decision on funding looks at. No health data: that is asked apart, and only where a scheme needs it.
create function funding_case(
    trajectory uuid, out candidate_id uuid, out organisation text, out method text, out region text,
    out municipality text, out start_date date, out end_date date, out benefit text, out referral_id uuid,
    out referrer text, out referrer_kind text) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select t.candidate_id, t.treating_organisation, t.method, t.region, c.municipality, t.start_date, t.end_date,
        c.benefit
    into candidate_id, organisation, method, region, municipality, start_date, end_date, benefit
    from trajectory t join candidate c on c.id = t.candidate_id where t.id = trajectory;
    select r.id, r.organisation, r.organisation_kind into referral_id, referrer, referrer_kind
    from referral r where r.candidate_id = funding_case.candidate_id order by r.id desc limit 1;
    perform set_config('hw.kind', asking, true);
end
$$;

-- B5: open trajectories of municipal clients with the money they have, without a name: those of which the caller's
-- municipality is the payer, or those in the caller's regions.
create function funding_forecast()
    returns table (trajectory uuid, municipality text, region text, method text, scheme_id uuid, valid_from date,
        valid_until date, municipal_share numeric) language plpgsql as
$$
declare
    asking text := hw_kind();
    mine text := hw_organisation();
    regions text[] := hw_regions();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        select t.id, c.municipality, t.region, t.method, g.scheme_id, g.valid_from, g.valid_until,
            (select sum(s.amount) from funding_share s where s.request_id = g.request_id and s.payer = 'MUNICIPALITY')
        from trajectory t join candidate c on c.id = t.candidate_id
            left join funding_grant g on g.trajectory_id = t.id and g.freed_on is null
        where t.end_date is null and c.benefit in ('PARTICIPATIEWET', 'NONE')
            and case asking
                when 'REGION' then t.region = any (regions)
                else exists (select from referral r where r.candidate_id = c.id and r.organisation = mine)
                    or exists (select from funding_request q where q.trajectory_id = t.id and q.payer_organisation = mine
                        and q.state in ('WAITING', 'GRANTED'))
                end
        order by t.id, g.valid_from;
    perform set_config('hw.kind', asking, true);
end
$$;

-- Counts and sums of the caller's regions.
create function funding_figures()
    returns table (region text, scheme_code text, year integer, waiting bigint, granted bigint, refused bigint,
        withdrawn bigint, amount numeric) language plpgsql as
$$
declare
    asking text := hw_kind();
    regions text[] := hw_regions();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        select r.region, r.scheme_code, extract(year from r.requested_on)::integer,
            count(*) filter (where r.state = 'WAITING'), count(*) filter (where r.state = 'GRANTED'),
            count(*) filter (where r.state = 'REFUSED'), count(*) filter (where r.state = 'WITHDRAWN'),
            coalesce(sum(g.amount) filter (where g.freed_on is null), 0)
        from funding_request r left join funding_grant g on g.request_id = r.id
        where r.region = any (regions) group by 1, 2, 3 order by 1, 2, 3;
    perform set_config('hw.kind', asking, true);
end
$$;

-- What stands in the way of another request, also where the caller may not look; yes or no, never a date.
create function has_waiting_funding(trajectory uuid) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    answer boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    answer := exists (select from funding_request r where r.trajectory_id = trajectory and r.state = 'WAITING');
    perform set_config('hw.kind', asking, true);
    return answer;
end
$$;

create function is_funded(trajectory uuid, from_day date, until_day date) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    answer boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    answer := exists (select from funding_grant g where g.trajectory_id = trajectory and g.freed_on is null
        and daterange(g.valid_from, g.valid_until, '[]') && daterange(from_day, until_day, '[]'));
    perform set_config('hw.kind', asking, true);
    return answer;
end
$$;

-- With a scheme given: whether it set an amount for the group before; without: whether any scheme did.
create function has_group_amount(trajectory uuid, scheme text) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    answer boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    answer := exists (select from funding_grant g where g.trajectory_id = trajectory and g.freed_on is null
        and g.hides_group and (scheme is null or g.scheme_code = scheme));
    perform set_config('hw.kind', asking, true);
    return answer;
end
$$;
