-- Releases: everything that is published of one moment, protected as a whole and kept as it was (rules F10 and X22).
-- What is published may be read by every tenant; what is remembered of the exact counts by the system alone.

create table release (
    id                     uuid primary key,
    reason                 text not null check (reason in ('NIGHTLY', 'ASKED')),
    state                  text not null check (state in ('REQUESTED', 'MADE', 'FAILED')),
    requested_at           timestamptz not null,
    as_of                  date,
    made_at                timestamptz,
    threshold              integer,
    rounding_base          integer,
    dominance_percent      integer,
    counts                 integer,
    hidden_for_themselves  integer,
    hidden_beside          integer,
    unproven               integer,
    check (state <> 'MADE' or (as_of is not null and made_at is not null and threshold is not null))
);
create index release_newest on release (made_at desc) where state = 'MADE';
create index release_requested on release (requested_at) where state = 'REQUESTED';
comment on column release.unproven is 'hidden counts the audit could bound closer than the threshold; there should be none';

create table release_progress (
    release_id  uuid primary key references release,
    steps_done  integer not null,
    steps       integer not null
);
comment on table release_progress is 'apart, as it changes while the transaction that makes the release still runs';

create table release_table (
    id                     uuid primary key,
    year                   integer not null check (year between 2010 and 2100),
    content                bytea not null,
    counts                 integer not null,
    hidden_for_themselves  integer not null,
    hidden_beside          integer not null,
    unproven               integer not null
);
comment on table release_table is 'what is published of a year; releases between which its counts did not change share it';

create table release_year (
    release_id  uuid not null references release,
    year        integer not null,
    table_id    uuid not null references release_table,
    primary key (release_id, year)
);
create index release_year_by_table on release_year (table_id);

create table release_part (
    release_id  uuid not null references release,
    name        text not null,
    content     text not null,
    primary key (release_id, name)
);

create table release_memory (
    table_id  uuid primary key references release_table,
    digest    bytea not null,
    content   bytea not null
);
comment on table release_memory is 'exact counts behind a table, so that the next tells nothing by what changed';

alter table disclosure_rule add column motivation text;
comment on column disclosure_rule.motivation is 'why it was set; the first rules have none';

grant select, insert, update on release, release_progress to ${app_role};
grant select, insert on release_table, release_year, release_part, release_memory to ${app_role};
grant insert on disclosure_rule to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['release_table', 'release_year', 'release_part']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everyone_reads on %I for select using (true)', name);
        execute format('create policy system_makes on %I for insert with check ((select hw_is_system()))', name);
    end loop;
end
$$;

alter table release enable row level security;
alter table release force row level security;
create policy everyone_reads on release for select using (true);
create policy programme_asks on release for insert
    with check ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[])));
create policy system_makes on release for update using ((select hw_is_system()));

alter table release_progress enable row level security;
alter table release_progress force row level security;
create policy everyone_reads on release_progress for select using (true);
create policy system_makes on release_progress using ((select hw_is_system()));

alter table release_memory enable row level security;
alter table release_memory force row level security;
create policy system_only on release_memory using ((select hw_is_system()));

alter table disclosure_rule enable row level security;
alter table disclosure_rule force row level security;
create policy everyone_reads on disclosure_rule for select using (true);
create policy programme_sets on disclosure_rule for insert
    with check ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[])));
