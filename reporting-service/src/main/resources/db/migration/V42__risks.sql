-- F14: risks to the cooperation, with an owner, and measures with an owner and a last day each. A row without a region
-- is the whole country's.

create table risk (
    id                  uuid primary key,
    region              text references region,
    title               text not null,
    description         text not null,
    likelihood          text not null check (likelihood in ('LOW', 'MEDIUM', 'HIGH')),
    impact              text not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    owner               text not null,
    owner_organisation  text not null,
    review_on           date not null,
    stage               text not null check (stage in ('OPEN', 'CLOSED')),
    closing             text check ((closing is not null) = (stage = 'CLOSED')),
    closed_on           date check ((closed_on is not null) = (stage = 'CLOSED')),
    version             bigint not null
);
create index risk_of_region on risk (region, id);
create index risk_to_review on risk (owner_organisation, review_on) where stage = 'OPEN';

create table risk_measure (
    id                  uuid primary key,
    risk_id             uuid not null references risk,
    region              text,
    what                text not null,
    owner               text not null,
    owner_organisation  text not null,
    due_on              date not null,
    done_on             date,
    result              text check ((result is not null) = (done_on is not null)),
    version             bigint not null
);
create index risk_measure_of_risk on risk_measure (risk_id, id);
create index risk_measure_open on risk_measure (owner_organisation, due_on) where done_on is null;

grant select, insert, update on risk, risk_measure to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['risk', 'risk_measure']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format($policy$create policy region_and_nation_see on %I for select using ((select hw_is_system())
            or (select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]))$policy$, name);
        execute format($policy$create policy region_and_nation_record on %I for insert
            with check ((select hw_kind()) = 'NATIONAL'
                or (select hw_kind()) = 'REGION' and region = any ((select hw_regions())::text[]))$policy$, name);
        execute format($policy$create policy keepers_change on %I for update
            using ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[])
                and ((select hw_kind()) = 'REGION' or owner_organisation = (select hw_organisation())))
            with check ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]))$policy$, name);
    end loop;
end
$$;
