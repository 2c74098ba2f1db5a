-- Facts are made anew from the log beside the live ones, compared, and put in their place. The service may only insert
-- into the new tables while they are filled; making, opening and switching them is the owner's, and is done here.

create table rebuild (
    id              uuid primary key,
    state           text not null check (state in ('ASKED', 'RUNNING', 'SWITCHED', 'DIFFERENT', 'FAILED')),
    phase           text check (phase in ('READING', 'INDEXING', 'CATCHING_UP', 'COMPARING')),
    when_different  text not null check (when_different in ('KEEP', 'SWITCH')),
    asked_at        timestamptz not null,
    started_at      timestamptz,
    heard_at        timestamptz,
    ended_at        timestamptz,
    events          bigint not null default 0,
    refused         bigint not null default 0,
    pause_millis    bigint,
    failure         text,
    version         bigint not null
);
comment on column rebuild.heard_at is 'last sign of life; long after it, the work was broken off';
comment on column rebuild.refused is 'events that cannot be counted, as when they were heard first';
comment on column rebuild.pause_millis is 'how long live facts waited';
create unique index rebuild_one_at_a_time on rebuild ((true)) where state in ('ASKED', 'RUNNING');

create table rebuild_difference (
    rebuild_id  uuid not null references rebuild on delete cascade,
    fact_table  text not null,
    missing     bigint not null,
    surplus     bigint not null,
    different   bigint not null,
    primary key (rebuild_id, fact_table)
);
comment on column rebuild_difference.missing is 'rows that only the live table has';
comment on column rebuild_difference.surplus is 'rows that only the rebuilt table has';

grant select, insert, update on rebuild to ${app_role};
grant select, insert, delete on rebuild_difference to ${app_role};
alter table rebuild enable row level security;
alter table rebuild force row level security;
create policy operator_only on rebuild
    using ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'operator' = any ((select hw_roles())::text[])));
alter table rebuild_difference enable row level security;
alter table rebuild_difference force row level security;
create policy operator_only on rebuild_difference
    using ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'operator' = any ((select hw_roles())::text[])));

create schema rebuilt;
create schema retired;
grant usage on schema rebuilt to ${app_role};

-- Which set of tables is live. Whoever reads in one snapshot can tell whether it is older than the set: such a snapshot
-- sees nothing of it.
create table fact_set (
    one           boolean primary key default true check (one),
    trajectories  oid not null
);
insert into fact_set (trajectories) values ('trajectory_fact'::regclass);
grant select on fact_set to ${app_role};
alter table fact_set enable row level security;
alter table fact_set force row level security;
create policy system_only on fact_set using ((select hw_is_system()));

-- Those with a foreign key after those they point to.
create function rebuild_tables() returns text[] immutable language sql return
    array['trajectory_fact', 'placement_fact', 'placement_terms_fact', 'referral_fact', 'guidance_month_fact',
          'employer_fact', 'vacancy_fact', 'match_fact'];

create function rebuild_require_system() returns void language plpgsql as
$$
begin
    if not public.hw_is_system() then
        raise exception 'only the system rebuilds facts' using errcode = 'insufficient_privilege';
    end if;
end
$$;

-- Empty tables without index or row security, into which the service may insert and nothing else.
create function rebuild_begin() returns void security definer set search_path = pg_catalog, public language plpgsql as
$$
declare
    name text;
begin
    perform rebuild_require_system();
    foreach name in array rebuild_tables()
    loop
        execute format('drop table if exists rebuilt.%I cascade', name);
        execute format(
            'create table rebuilt.%1$I (like public.%1$I including defaults including constraints including comments)',
            name);
        execute format('grant insert on rebuilt.%I to %I', name, session_user);
    end loop;
end
$$;

-- Gives a filled table what its live one has: keys, indexes, row security and rights.
create function rebuild_open(name text) returns void
    security definer set search_path = pg_catalog, public language plpgsql as
$$
declare
    live regclass := format('public.%I', name)::regclass;
    part record;
begin
    perform rebuild_require_system();
    if name <> all (rebuild_tables()) then
        raise exception 'no table of facts: %', name;
    end if;
    for part in
        select conname, pg_get_constraintdef(oid) as definition from pg_constraint
        where conrelid = live and contype in ('p', 'u', 'f') order by contype = 'f', conname
    loop
        execute format('alter table rebuilt.%I add constraint %I %s', name, part.conname,
            replace(part.definition, ' REFERENCES ', ' REFERENCES rebuilt.'));
    end loop;
    for part in
        select pg_get_indexdef(i.indexrelid) as definition from pg_index i
        where i.indrelid = live and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
    loop
        execute replace(part.definition, ' ON public.', ' ON rebuilt.');
    end loop;
    execute format('alter table rebuilt.%I enable row level security', name);
    execute format('alter table rebuilt.%I force row level security', name);
    for part in
        select policyname, permissive, cmd, qual, with_check from pg_policies
        where schemaname = 'public' and tablename = name
    loop
        execute format('create policy %I on rebuilt.%I as %s for %s', part.policyname, name, part.permissive, part.cmd)
            || coalesce(' using (' || part.qual || ')', '') || coalesce(' with check (' || part.with_check || ')', '');
    end loop;
    for part in
        select distinct a.privilege_type, a.grantee::regrole as grantee
        from pg_class c cross join aclexplode(c.relacl) a where c.oid = live and a.grantee <> c.relowner
    loop
        execute format('grant %s on rebuilt.%I to %s', part.privilege_type, name, part.grantee);
    end loop;
    execute format('analyze rebuilt.%I', name);
end
$$;

-- Puts the rebuilt tables in the place of the live ones, which are dropped, and has the views read them. Waits shortly
-- for whoever is reading, since everyone else waits behind.
create function rebuild_switch() returns void
    security definer set search_path = pg_catalog, public set lock_timeout = '3s' language plpgsql as
$$
declare
    name text;
    seen record;
    views jsonb;
begin
    perform rebuild_require_system();
    foreach name in array rebuild_tables()
    loop
        execute format('lock table public.%I in access exclusive mode', name);
    end loop;
    select jsonb_agg(distinct jsonb_build_object('name', format('%I.%I', v.relnamespace::regnamespace, v.relname),
               'query', pg_get_viewdef(v.oid),
               'options', coalesce(array_to_string(v.reloptions, ', '), 'security_invoker = true')))
    into views
    from pg_depend d
    join pg_rewrite r on r.oid = d.objid
    join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
      and d.refobjid in (select format('public.%I', t)::regclass::oid from unnest(rebuild_tables()) t);
    foreach name in array rebuild_tables()
    loop
        execute format('alter table public.%I set schema retired', name);
        execute format('alter table rebuilt.%I set schema public', name);
    end loop;
    update fact_set set trajectories = 'public.trajectory_fact'::regclass;
    for seen in select * from jsonb_to_recordset(coalesce(views, '[]')) as v (name text, query text, options text)
    loop
        execute format('create or replace view %s with (%s) as %s', seen.name, seen.options, seen.query);
    end loop;
    for name in select t from unnest(rebuild_tables()) with ordinality as o (t, place) order by place desc
    loop
        execute format('drop table retired.%I', name);
    end loop;
end
$$;

revoke execute on function rebuild_begin(), rebuild_open(text), rebuild_switch() from public;
grant execute on function rebuild_begin(), rebuild_open(text), rebuild_switch() to ${app_role};
