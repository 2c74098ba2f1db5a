-- F16: one reliable place: the social map, working agreements and tools. Every page has an owner and a day on which it
-- is looked at again; each version of its text is kept. Whom to call stands beside the page, once, so that what is taken
-- out is gone. A page without a region is the whole country's.

create table page (
    id                  uuid primary key,
    region              text references region,
    kind                text not null check (kind in ('SOCIAL_MAP', 'AGREEMENT', 'TOOL')),
    title               text not null,
    body                text not null,
    number              integer not null check (number > 0),
    owner               text not null,
    owner_organisation  text not null,
    review_on           date not null,
    stage               text not null check (stage in ('CURRENT', 'WITHDRAWN')),
    withdrawal          text check ((withdrawal is not null) = (stage = 'WITHDRAWN')),
    words               tsvector generated always as (to_tsvector('dutch', title || ' ' || body)) stored,
    version             bigint not null
);
create index page_of_region on page (region, id);
create index page_to_review on page (owner_organisation, review_on) where stage = 'CURRENT';
comment on column page.number is 'of the version that is shown';

create table page_place (
    page_id   uuid not null references page on delete cascade,
    position  integer not null,
    place     text not null,
    primary key (page_id, position)
);
comment on table page_place is 'municipalities or subregions that the page is about';

create table page_contact (
    page_id       uuid not null references page on delete cascade,
    position      integer not null,
    purpose       text not null,
    organisation  text not null,
    function      text,
    telephone     text,
    email         text,
    primary key (page_id, position)
);
comment on table page_contact is 'whom to call and for what: a function, never a name';

create table page_version (
    id          uuid primary key,
    page_id     uuid not null references page,
    number      integer not null,
    title       text not null,
    body        text not null,
    reason      text,
    written_at  timestamptz not null,
    written_by  text not null,
    unique (page_id, number)
);

create table page_rule (
    valid_from     date primary key,
    review_months  smallint not null check (review_months between 1 and 60)
);
comment on table page_rule is 'months within which a page is looked at again';
insert into page_rule (valid_from, review_months) values ('2021-01-01', 12);

grant select, insert, update on page to ${app_role};
grant select, insert, update, delete on page_place, page_contact to ${app_role};
grant select, insert on page_version to ${app_role};
grant select on page_rule to ${app_role};

alter table page enable row level security;
alter table page force row level security;
create policy region_and_nation_read on page for select using ((select hw_is_system()) or region is null
    or (select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));
create policy region_and_nation_write on page for insert
    with check ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));
create policy keepers_change on page for update using ((select hw_kind()) = 'NATIONAL'
    or region = any ((select hw_regions())::text[])
        and ((select hw_kind()) = 'REGION' or owner_organisation = (select hw_organisation())))
    with check ((select hw_kind()) = 'NATIONAL' or region = any ((select hw_regions())::text[]));

do $$
declare
    name text;
begin
    foreach name in array array['page_place', 'page_contact', 'page_version']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy as_its_page on %I using (exists (select 1 from page p where p.id = page_id))',
            name);
    end loop;
end
$$;
