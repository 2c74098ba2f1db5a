-- F15: who matters to the project in a region, how near they stand, and what they think of it, day by day. Stakeholders
-- are organisations and functions, never names.

create table stakeholder (
    id        uuid primary key,
    region    text not null references region,
    label     text not null,
    kind      text not null check (kind in ('ORGANISATION', 'FUNCTION')),
    left_on   date,
    version   bigint not null
);
create unique index stakeholder_stands_once on stakeholder (region, lower(label)) where left_on is null;
create index stakeholder_of_region on stakeholder (region, id);

create table stakeholder_assessment (
    stakeholder_id  uuid not null references stakeholder on delete cascade,
    assessed_on     date not null,
    nearness        text not null check (nearness in ('CLOSE', 'NEAR', 'FAR')),
    influence       text not null check (influence in ('VERY_POSITIVE', 'POSITIVE', 'NEGATIVE', 'VERY_NEGATIVE')),
    primary key (stakeholder_id, assessed_on)
);
comment on table stakeholder_assessment is 'holds until the next one: the web can be drawn as of any day';

create table stakeholder_relation (
    id             uuid primary key,
    region         text not null references region,
    one_id         uuid not null references stakeholder,
    other_id       uuid not null references stakeholder,
    influence      text not null check (influence in ('VERY_POSITIVE', 'POSITIVE', 'NEGATIVE', 'VERY_NEGATIVE')),
    from_date      date not null,
    until_date     date check (until_date >= from_date),
    version        bigint not null,
    check (one_id <> other_id)
);
create index stakeholder_relation_of_region on stakeholder_relation (region, id);
comment on table stakeholder_relation is 'what two stakeholders think of each other, as one line of the web';

grant select, insert, update on stakeholder, stakeholder_relation to ${app_role};
grant select, insert, update, delete on stakeholder_assessment to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['stakeholder', 'stakeholder_relation']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format($policy$create policy project_and_nation_see on %I for select using ((select hw_kind()) = 'NATIONAL'
            or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]))$policy$, name);
        execute format($policy$create policy project_draws on %I for insert
            with check ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]))$policy$, name);
        execute format($policy$create policy project_redraws on %I for update
            using ((select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]))$policy$, name);
    end loop;
end
$$;
alter table stakeholder_assessment enable row level security;
alter table stakeholder_assessment force row level security;
create policy as_its_stakeholder on stakeholder_assessment
    using (exists (select 1 from stakeholder s where s.id = stakeholder_id));
