-- X7: links with which a client reads the own page once without an account; codes are kept as digests.
create table client_link (
    id              uuid primary key,
    version         bigint not null,
    candidate_id    uuid not null references candidate deferrable initially deferred,
    organisation    text not null,
    digest          bytea not null unique,
    made_by         text not null,
    made_at         timestamptz not null,
    open_until      timestamptz not null check (open_until > made_at),
    misses          integer not null check (misses >= 0),
    opened_at       timestamptz,
    session_digest  bytea unique,
    session_until   timestamptz,
    ended_at        timestamptz,
    check ((opened_at is null) = (session_digest is null)),
    check ((opened_at is null) = (session_until is null))
);
create index client_link_of_candidate on client_link (candidate_id, id);
alter table client_link enable row level security;
alter table client_link force row level security;
create policy system_part on client_link using ((select hw_is_system()));
create policy of_own_candidate on client_link
    using ((select treats()) and exists (select from candidate c
        where c.id = client_link.candidate_id and c.organisation = (select hw_organisation())));
grant select, insert, update, delete on client_link to ${app_role};

comment on table privacy_term is 'how long things last by rule: minutes, hours, days or years';
insert into privacy_term (rule, organisation, amount, unit, valid_from, source) values
    ('client-link', null, 7, 'DAYS', '2021-01-01', 'AVG 32: no longer than needed'),
    ('client-session', null, 30, 'MINUTES', '2021-01-01', 'AVG 32: no longer than needed');
