-- X21: what each criterion gave when a pair was agreed on; kept with the match, which points at nobody once the
-- candidate was erased.
create table match_points (
    match_id           uuid not null references candidate_match,
    criterion          text not null,
    region             text not null,
    card_organisation  text not null,
    points             integer not null check (points between 0 and maximum),
    maximum            integer not null,
    known              boolean not null,
    primary key (match_id, criterion)
);
alter table match_points enable row level security;
alter table match_points force row level security;
create policy points_seen on match_points
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

-- How long the work lasted that came of a match, as placements were heard; the end may be heard first.
create table match_tenure (
    placement_id       uuid primary key,
    match_id           uuid not null references candidate_match,
    region             text not null,
    card_organisation  text not null,
    started_on         date,
    ended_on           date,
    check (num_nonnulls(started_on, ended_on) > 0)
);
create index match_tenure_of_match on match_tenure (match_id);
create index match_tenure_of_region on match_tenure (region, started_on);
alter table match_tenure enable row level security;
alter table match_tenure force row level security;
create policy tenures_seen on match_tenure
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())))
    with check ((select hw_is_system()));

-- From which share of its points a criterion counts as high, and the fewest placements of which anything is shown.
create table tenure_rule (
    region           text,
    valid_from       date not null,
    high_percent     integer not null check (high_percent between 1 and 100),
    smallest_group   integer not null check (smallest_group between 2 and 100),
    source           text not null
);
create unique index tenure_rule_once on tenure_rule (region, valid_from) nulls not distinct;
insert into tenure_rule values (null, date '2015-01-01', 75, 10, 'Three quarters of the points; ten placements a group');
grant select on tenure_rule to ${app_role};
grant select, insert, update on match_points, match_tenure to ${app_role};
