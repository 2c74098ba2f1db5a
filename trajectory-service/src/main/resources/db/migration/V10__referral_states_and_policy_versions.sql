-- P1, P6: a referral can be refused, taken back, and is done when guidance begins; while it is open something comes next.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true);

create policy system_part on referral using ((select hw_is_system()));
alter table referral
    add column reason         text,
    add column next_step      text,
    add column next_step_due  date;
update referral set next_step = 'Aanmelding bevestigen of afwijzen',
    next_step_due = (referred_at at time zone 'Europe/Amsterdam')::date + 7
where state = 'AWAITING_CONFIRMATION';
update referral set next_step = 'Traject starten',
    next_step_due = (decided_at at time zone 'Europe/Amsterdam')::date + 28
where state = 'CONFIRMED';
alter table referral
    add constraint open_referral_has_next_step check (
        (state in ('AWAITING_CONFIRMATION', 'CONFIRMED')) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    add constraint rejected_with_reason check ((state = 'REJECTED') = (reason is not null));
create index referral_of_candidate on referral (candidate_id) where candidate_id is not null;

-- Guidance begins, whoever guides: what was referred is done.
create function finish_referrals(candidate uuid, at_moment timestamptz) returns void language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update referral set state = 'DONE', decided_at = at_moment, next_step = null, next_step_due = null,
        version = version + 1
    where candidate_id = candidate and state = 'CONFIRMED';
    perform set_config('hw.kind', asking, true);
end
$$;

-- A10: how many trajectories came by each route, whoever guides them.
create function route_starts(of_region text, out route text, out started integer) returns setof record
    language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query select t.route, count(*)::integer from trajectory t
        where t.region = of_region and t.route is not null group by t.route;
    perform set_config('hw.kind', asking, true);
end
$$;

-- A16: talks before a trajectory, counted and capped.
create table lead_in_talk (
    id            uuid primary key,
    candidate_id  uuid not null references candidate deferrable initially deferred,
    organisation  text not null,
    region        text not null,
    talk_date     date not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null
);
create index lead_in_talk_of_candidate on lead_in_talk (candidate_id, id);
alter table lead_in_talk enable row level security;
alter table lead_in_talk force row level security;
create policy system_part on lead_in_talk using ((select hw_is_system()));
create policy treating on lead_in_talk
    using ((select treats()) and organisation = (select hw_organisation()));
grant select, insert, delete on lead_in_talk to ${app_role};

-- Others of CMD who had talks in a region, in whatever institution; the number alone.
create function cmd_lead_in_clients(of_region text, other_than uuid) returns integer language plpgsql as
$$
declare
    asking text := hw_kind();
    clients integer;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select count(distinct l.candidate_id) into clients
    from lead_in_talk l join candidate_health h on h.candidate_id = l.candidate_id
    where l.region = of_region and h.target_group = 'CMD' and l.candidate_id <> other_than;
    perform set_config('hw.kind', asking, true);
    return clients;
end
$$;

insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000016', 'A16', null, '2000-01-01', 'QA 5.5'),
    ('01930000-0000-7000-8000-000000001916', 'A16', 'AM19', '2022-01-01', 'HR, QA 5.5');
insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000016', 'maximumTalksEpa', 8),
    ('01930000-0000-7000-8000-000000000016', 'maximumTalksCmd', 0),
    ('01930000-0000-7000-8000-000000000016', 'maximumClientsCmd', 0),
    ('01930000-0000-7000-8000-000000001916', 'maximumTalksEpa', 8),
    ('01930000-0000-7000-8000-000000001916', 'maximumTalksCmd', 4),
    ('01930000-0000-7000-8000-000000001916', 'maximumClientsCmd', 35);

-- Rules as data: a version is added, never changed.
grant insert on regional_policy, regional_policy_parameter to ${app_role};
-- A10: who starts by a route waits for whoever starts by it at the same moment.
grant update on intake_route to ${app_role};
