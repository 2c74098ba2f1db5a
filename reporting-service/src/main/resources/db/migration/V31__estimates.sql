-- F11: how many people of a region may belong to the target group, and F12: what a euro yields. Estimates, with sources.

create table care_share (
    category    text not null,
    valid_from  date not null,
    percent     numeric(4, 1) not null check (percent between 0 and 100),
    source      text not null,
    primary key (category, valid_from)
);
comment on table care_share is 'rule F11: of the people in a category, the share in psychological care';

insert into care_share (category, valid_from, percent, source)
select category, '2016-01-01', percent,
       'CBS, gebruik van psychische zorg naar werk en uitkering in 2016; Kamerbrief 11 juli 2019'
from (values
    ('ZIEKTEWET', 42.0),
    ('DISABILITY', 40.0),
    ('PARTICIPATIEWET', 28.9),
    ('PARTICIPATIEWET_UP_TO_ONE_YEAR', 25.0),
    ('PARTICIPATIEWET_OVER_TEN_YEARS', 35.0),
    ('WW', 14.0),
    ('WORKING', 8.9),
    ('STUDYING', 9.5),
    ('ALL_BENEFITS', 31.0),
    ('ADULTS', 12.5)
) as share (category, percent);

create table region_population (
    region   text primary key references region,
    version  bigint not null default 0
);
comment on table region_population is 'rule F11: how many people of each category a region counts; public knowledge';
insert into region_population (region) select code from region;

create table population_count (
    region      text not null references region_population,
    category    text not null,
    people      integer not null check (people between 0 and 20000000),
    source      text not null check (length(source) between 1 and 300),
    counted_on  date not null,
    primary key (region, category)
);

create table social_value (
    method           text not null,
    valid_from       date not null,
    euro_per_euro    numeric(6, 2) not null check (euro_per_euro >= 0),
    trajectory_cost  numeric(10, 2) not null check (trajectory_cost >= 0),
    source           text not null,
    primary key (method, valid_from)
);
comment on table social_value is 'rule F12: estimated yield to society of a euro invested in guidance';
insert into social_value (method, valid_from, euro_per_euro, trajectory_cost, source) values
    ('IPS', '2021-01-01', 1.26, 8000.00,
     'Sinzer, maatschappelijke businesscase IPS voor de regio Rijk van Nijmegen (SROI)');

grant select on care_share, social_value, region_population, population_count to ${app_role};
grant update on region_population to ${app_role};
grant insert, update, delete on population_count to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['region_population', 'population_count']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everyone_reads on %I for select using (true)', name);
        execute format('create policy programme_changes on %I using ((select hw_is_system()) or ((select hw_kind()) = '
            '''NATIONAL'' and ''programme-manager'' = any ((select hw_roles())::text[])))', name);
    end loop;
end
$$;
