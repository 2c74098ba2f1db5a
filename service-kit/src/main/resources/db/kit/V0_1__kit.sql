-- What every service has beside its own tables: the tenant of a transaction, outbox and inbox,
-- dead letters, idempotency keys, the processing log and the employee audit.

create extension if not exists pg_trgm;

-- The tenant of the running transaction. Raises when none is set: a fresh connection knows no such
-- setting, and one returned to the pool keeps it as an empty string, so both must refuse.
create function hw_setting(setting text) returns text
    stable parallel safe language plpgsql as
$$
declare
    value text := current_setting('hw.' || setting, true);
begin
    if value is null or value = '' then
        raise exception 'no tenant is set: hw.% is empty', setting using errcode = 'insufficient_privilege';
    end if;
    return value;
end
$$;

create function hw_organisation() returns text stable parallel safe language sql return hw_setting('organisation');
create function hw_kind() returns text stable parallel safe language sql return hw_setting('kind');
create function hw_user() returns text stable parallel safe language sql return hw_setting('user');
create function hw_regions() returns text[] stable parallel safe language sql
    return string_to_array(btrim(hw_setting('regions'), ','), ',');
create function hw_roles() returns text[] stable parallel safe language sql
    return string_to_array(btrim(hw_setting('roles'), ','), ',');
create function hw_is_system() returns boolean stable parallel safe language sql
    return hw_setting('kind') = 'SYSTEM';

create table outbox (
    id          bigint generated always as identity primary key,
    shard       smallint not null,
    topic       text not null,
    record_key  text,
    headers     jsonb not null,
    payload     bytea
);
create index outbox_by_shard on outbox (shard, id);

create table outbox_sequence (
    topic       text not null,
    record_key  text not null,
    last        bigint not null,
    primary key (topic, record_key)
);

create table inbox (
    consumer     text not null,
    event_id     uuid not null,
    received_at  timestamptz not null default now(),
    primary key (consumer, event_id)
);

create table inbox_sequence (
    consumer    text not null,
    topic       text not null,
    record_key  text not null,
    last        bigint not null,
    primary key (consumer, topic, record_key)
);

create table dead_letter (
    id           uuid primary key,
    consumer     text not null,
    topic        text not null,
    record_key   text,
    headers      jsonb not null,
    payload      bytea,
    reason       text not null,
    received_at  timestamptz not null,
    replayed_at  timestamptz
);

create table idempotency_key (
    organisation  text not null,
    user_id       text not null,
    key           text not null,
    operation     text not null,
    request_hash  text not null,
    status        integer,
    location      text,
    etag          text,
    body          text,
    created_at    timestamptz not null default now(),
    primary key (organisation, user_id, key)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_keys on idempotency_key
    using (organisation = (select hw_organisation()) and user_id = (select hw_user()) or (select hw_is_system()));

-- Logboek Dataverwerkingen: one row per processing action per data subject.
create table processing_log (
    id                      uuid primary key,
    organisation            text not null,
    trace_id                text not null,
    span_id                 text not null,
    parent_span_id          text,
    name                    text not null,
    start_time              timestamptz not null,
    end_time                timestamptz not null,
    status                  text not null check (status in ('Unset', 'Ok', 'Error')),
    processing_activity_id  text not null,
    data_subject_id         text not null,
    data_subject_id_type    text not null,
    foreign_processor       text
);
create index processing_log_of_organisation on processing_log (organisation, id);
create index processing_log_of_subject on processing_log (data_subject_id);
alter table processing_log enable row level security;
alter table processing_log force row level security;
create policy own_log on processing_log for select using (organisation = (select hw_organisation()));
create policy append_log on processing_log for insert
    with check (organisation = (select hw_organisation()) or (select hw_is_system()));

-- Employee audit: who called what; separate from the processing log.
create table audit_log (
    id            uuid primary key,
    at            timestamptz not null,
    organisation  text not null,
    user_id       text not null,
    roles         text not null,
    operation     text not null,
    path          text not null,
    outcome       text not null check (outcome in ('DONE', 'REFUSED')),
    status        integer,
    trace_id      text not null
);
create index audit_log_of_organisation on audit_log (organisation, id);
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy own_audit on audit_log for select using (organisation = (select hw_organisation()));
create policy append_audit on audit_log for insert with check (organisation = (select hw_organisation()));

grant select, insert, delete on outbox, inbox to ${app_role};
grant select, insert, update on outbox_sequence, inbox_sequence, dead_letter, idempotency_key to ${app_role};
grant delete on idempotency_key to ${app_role};
grant select, insert on processing_log, audit_log to ${app_role};
