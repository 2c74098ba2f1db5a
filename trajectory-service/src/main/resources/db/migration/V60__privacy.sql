-- What the person's rights need: disclosures (X1), erasure (X6), retention, emergency access (P3), subject files (G4).

-- Erasing deletes in whatever order features come; the database looks at the end whether nothing points nowhere.
do $$
declare
    found record;
begin
    for found in
        select conrelid::regclass as holder, conname from pg_constraint
        where contype = 'f' and not condeferrable and confrelid in
            ('candidate'::regclass, 'trajectory'::regclass, 'placement'::regclass, 'referral'::regclass)
    loop
        execute format('alter table %s alter constraint %I deferrable initially deferred', found.holder, found.conname);
    end loop;
end
$$;

create policy erasing_reads on referral for select using ((select hw_is_system()));
create policy erasing on referral for delete using ((select hw_is_system()));
create policy erasing on candidate_health for delete using ((select hw_is_system()));
create policy person_reads on processing_log for select using ((select hw_is_system()));
create policy person_reads on audit_log for select using ((select hw_is_system()));
create index audit_log_of_trace on audit_log (trace_id);
grant delete on candidate, candidate_health, legal_ground, referral, trajectory, placement, card_publication,
    candidate_match, withdrawal_confirmation to ${app_role};

-- The treating side together with its privacy officer.
create function guards_privacy() returns boolean stable parallel safe language sql
    return hw_kind() = 'GGZ' and hw_roles() && array['coach', 'treatment-liaison', 'privacy-officer'];

-- Whose candidate it is, also for a privacy officer, who sees no candidate; null when there is none.
create function treating_organisation(candidate uuid) returns text language plpgsql as
$$
declare
    asking text := hw_kind();
    treating text;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    treating := (select c.organisation from candidate c where c.id = candidate);
    perform set_config('hw.kind', asking, true);
    return treating;
end
$$;

-- X1: what was sent about a candidate, and what became of it.
create table disclosure (
    id            uuid primary key,
    version       bigint not null,
    candidate_id  uuid not null references candidate deferrable initially deferred,
    organisation  text not null,
    receiver      text not null,
    purpose       text not null,
    categories    text[] not null,
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    withdrawn_at  timestamptz,
    confirmed_at  timestamptz,
    unique (candidate_id, receiver, purpose)
);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy system_part on disclosure using ((select hw_is_system()));
create policy guarding on disclosure
    using ((select guards_privacy()) and organisation = (select hw_organisation()));
create policy following on disclosure
    using (exists (select from candidate c where c.id = disclosure.candidate_id));
grant select, insert, update, delete on disclosure to ${app_role};

-- X6: demands to be erased. The row outlives the person as proof that it was done; it holds no name.
create table erasure (
    id              uuid primary key,
    version         bigint not null,
    candidate_id    uuid not null,
    organisation    text not null,
    cause           text not null,
    state           text not null,
    requested_by    text not null,
    requested_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    refusal_reason  text,
    carried_out_at  timestamptz,
    confirmed_at    timestamptz,
    next_step       text,
    next_step_due   date,
    check ((state in ('REQUESTED', 'RUNNING')) = (next_step is not null)),
    check ((next_step is null) = (next_step_due is null)),
    check ((state = 'REFUSED') = (refusal_reason is not null))
);
create unique index one_erasure on erasure (candidate_id) where state <> 'REFUSED';
create index erasure_of_organisation on erasure (organisation, id);
alter table erasure enable row level security;
alter table erasure force row level security;
create policy system_part on erasure using ((select hw_is_system()));
create policy guarding on erasure
    using ((select guards_privacy()) and organisation = (select hw_organisation()));
grant select, insert, update on erasure to ${app_role};

-- Which service has to erase what. Only a digest of the pseudonym stays, to recognise the answer and late events.
create table erasure_demand (
    id                uuid primary key,
    erasure_id        uuid not null references erasure,
    receiver          text not null,
    pseudonym_digest  bytea not null,
    demanded_at       timestamptz not null,
    confirmed_at      timestamptz,
    unique (receiver, pseudonym_digest)
);
create index demand_of_erasure on erasure_demand (erasure_id);
create index demand_by_digest on erasure_demand (pseudonym_digest);
alter table erasure_demand enable row level security;
alter table erasure_demand force row level security;
create policy system_part on erasure_demand using ((select hw_is_system()));
create policy of_visible_erasure on erasure_demand for select
    using (exists (select from erasure e where e.id = erasure_demand.erasure_id));
grant select, insert, update on erasure_demand to ${app_role};

-- What stays countable after an erasure (X6).
create table erased_outcome (
    region        text not null,
    start_year    integer not null,
    outcome       text not null,
    trajectories  integer not null,
    primary key (region, start_year, outcome)
);
alter table erased_outcome enable row level security;
alter table erased_outcome force row level security;
create policy system_part on erased_outcome using ((select hw_is_system()));
grant select, insert, update on erased_outcome to ${app_role};

-- P3: someone without the normal right opens one candidate for a short time, with a reason.
create table emergency_access (
    id            uuid primary key,
    version       bigint not null,
    candidate_id  uuid not null references candidate deferrable initially deferred,
    organisation  text not null,
    treating      text not null,
    user_id       text not null,
    role          text not null,
    reason        text not null,
    opened_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > opened_at),
    reviewed_by   text,
    reviewed_at   timestamptz,
    justified     boolean,
    next_step      text,
    next_step_due  date,
    check ((reviewed_at is null) = (next_step is not null)),
    check ((next_step is null) = (next_step_due is null))
);
create index emergency_of_user on emergency_access (user_id, candidate_id);
create index emergency_of_treating on emergency_access (treating, id);
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy system_part on emergency_access using ((select hw_is_system()));
create policy opening on emergency_access for insert
    with check (organisation = (select hw_organisation()) and user_id = (select hw_user()));
create policy while_open on emergency_access for select
    using (organisation = (select hw_organisation()) and user_id = (select hw_user()) and ends_at > now());
create policy reviewing on emergency_access
    using ((select hw_kind()) = 'GGZ' and 'privacy-officer' = any ((select hw_roles())::text[])
        and treating = (select hw_organisation()));
grant select, insert, update, delete on emergency_access to ${app_role};

-- Only the request that reads under an emergency access names it; every other one sees what it always sees.
create function opened_candidate() returns uuid stable language sql
    return (select e.candidate_id from emergency_access e
        where e.id = nullif(current_setting('hw.emergency', true), '')::uuid
            and e.user_id = hw_user() and e.organisation = hw_organisation() and e.ends_at > now());

create policy opened_in_emergency on candidate for select using (id = (select opened_candidate()));
create policy opened_in_emergency on trajectory for select using (candidate_id = (select opened_candidate()));
create policy opened_in_emergency on candidate_health for select
    using (candidate_id = (select opened_candidate()) and (select hw_kind()) = 'GGZ'
        and organisation = (select hw_organisation()));

-- Where an emergency may open: the own institution, or a region where the caller's organisation works.
create function emergency_target(candidate uuid, out treating text, out region text) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select c.organisation, c.region into treating, region from candidate c where c.id = candidate;
    perform set_config('hw.kind', asking, true);
end
$$;

-- Numbers by rule: hours of an emergency access, days a subject file is kept, years a file is kept after the end.
create table privacy_term (
    rule          text not null,
    organisation  text,
    amount        integer not null check (amount > 0),
    unit          text not null,
    valid_from    date not null,
    valid_until   date check (valid_until >= valid_from),
    source        text not null
);
create unique index one_privacy_term on privacy_term (rule, coalesce(organisation, ''), valid_from);
insert into privacy_term (rule, organisation, amount, unit, valid_from, source) values
    ('emergency-access', null, 3, 'HOURS', '2021-01-01', 'P3'),
    ('emergency-review', null, 3, 'DAYS', '2021-01-01', 'P3'),
    ('subject-file', null, 30, 'DAYS', '2021-01-01', 'AVG 5'),
    ('erasure-decision', null, 30, 'DAYS', '2021-01-01', 'AVG 12: within a month'),
    ('file-retention', null, 10, 'YEARS', '2021-01-01', 'AVG 5: no longer than needed');
grant select on privacy_term to ${app_role};

-- G4: a person's file, kept for a short time.
create table subject_file (
    id            uuid primary key,
    version       bigint not null,
    candidate_id  uuid not null references candidate deferrable initially deferred,
    organisation  text not null,
    requested_by  text not null,
    requested_at  timestamptz not null,
    expires_at    timestamptz not null,
    content       text not null
);
create index subject_file_of_candidate on subject_file (candidate_id, id);
create index subject_file_expiring on subject_file (expires_at);
alter table subject_file enable row level security;
alter table subject_file force row level security;
create policy system_part on subject_file using ((select hw_is_system()));
create policy guarding on subject_file
    using ((select guards_privacy()) and organisation = (select hw_organisation()));
grant select, insert, delete on subject_file to ${app_role};

-- Who read of a person, by organisation, kind of processing and day; for the person (X1, X7).
create function person_read(person uuid)
    returns table (organisation text, activity text, roles text, day date, first_at timestamptz, last_at timestamptz)
    language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        select p.organisation, p.name, coalesce(a.roles, ''), (p.start_time at time zone 'Europe/Amsterdam')::date,
            min(p.start_time), max(p.start_time)
        from processing_log p
        left join lateral (select l.roles from audit_log l
            where l.trace_id = p.trace_id and l.organisation = p.organisation
                and p.trace_id <> '00000000000000000000000000000000' limit 1) a on true
        where p.data_subject_id = person::text
        group by 1, 2, 3, 4;
    perform set_config('hw.kind', asking, true);
end
$$;

-- What the other services were told of a person's trajectories and work, without a name.
create function person_reported(person uuid)
    returns table (receiver text, first_at timestamptz, last_at timestamptz) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        select 'reporting-service', min(t.started_at), max(t.started_at) from trajectory t where t.candidate_id = person
            having count(*) > 0
        union all
        select 'employer-service', min(p.made_at), max(p.made_at) from placement p where p.candidate_id = person
            having count(*) > 0;
    perform set_config('hw.kind', asking, true);
end
$$;

-- Candidates whose file has been kept long enough after everything ended (retention, AVG 5).
create function kept_long_enough(on_day date) returns table (candidate_id uuid, organisation text) language sql as
$$
    select c.id, c.organisation from candidate c
    cross join lateral (select amount from privacy_term t where t.rule = 'file-retention'
        and (t.organisation is null or t.organisation = c.organisation)
        and t.valid_from <= on_day and (t.valid_until is null or t.valid_until >= on_day)
        order by t.organisation nulls last, t.valid_from desc limit 1) years
    where not exists (select from trajectory t where t.candidate_id = c.id and t.end_date is null)
        and not exists (select from placement p where p.candidate_id = c.id and p.end_date is null)
        and greatest((c.updated_at at time zone 'Europe/Amsterdam')::date,
            (select max(t.end_date) from trajectory t where t.candidate_id = c.id),
            (select max(p.end_date) from placement p where p.candidate_id = c.id))
            < (on_day - make_interval(years => years.amount))::date
        and not exists (select from erasure e where e.candidate_id = c.id
            and (e.state <> 'REFUSED' or e.decided_at > on_day - interval '1 year'))
    order by c.id limit 200
$$;
