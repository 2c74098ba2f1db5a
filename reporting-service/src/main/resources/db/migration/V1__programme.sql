-- The programme: regions, the divisions they play in, and their targets. Public knowledge, so every tenant reads it;
-- only the national programme manager changes it.

create table region (
    code                 text primary key check (code ~ '^AM[0-9]{2}$'),
    name                 text not null,
    centre_municipality  text not null,
    published_year       integer,
    version              bigint not null default 0
);
comment on column region.published_year is 'the year whose programme the other services have heard';

create table division (
    code    text primary key,
    rank    smallint not null unique,
    places  smallint not null check (places >= 0)
);
comment on table division is 'rule F1: three divisions and their places at the start';

create table division_target (
    division      text not null references division,
    year          smallint not null check (year between 2020 and 2100),
    trajectories  integer not null check (trajectories between 0 and 100000),
    primary key (division, year)
);
comment on table division_target is 'trajectories a region of the division undertakes to start in the year';

create table region_division (
    region      text not null references region,
    division    text not null references division,
    valid_from  date not null,
    primary key (region, valid_from)
);
comment on table region_division is 'the division of a region holds until its next row';

create table region_target (
    region        text not null references region,
    year          integer not null check (year between 2020 and 2100),
    trajectories  integer not null check (trajectories between 0 and 100000),
    primary key (region, year)
);
comment on table region_target is 'a target of the region''s own, instead of its division''s';

-- F1: 10, 10 and 15 places; 100 trajectories a year in the Champions League, 25 in the Eredivisie. The question and
-- answer document names the years 2021-2023; the later years keep the ambition. It asks no number of the third division.
insert into division (code, rank, places) values
    ('CHAMPIONS_LEAGUE', 1, 10),
    ('EREDIVISIE', 2, 10),
    ('KEUKEN_KAMPIOEN_DIVISIE', 3, 15);
insert into division_target (division, year, trajectories)
select d.code, y.year, case d.code when 'CHAMPIONS_LEAGUE' then 100 when 'EREDIVISIE' then 25 else 0 end
from division d cross join generate_series(2021, 2027) as y(year);

grant select on division, division_target, region_division to ${app_role};
grant select, update on region to ${app_role};
grant select, insert, update, delete on region_target to ${app_role};
