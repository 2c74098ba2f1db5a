-- X21: nine criteria instead of four, and who set a version of the rules, when and why. A region's set keeps its
-- weights: what is new weighs nothing there until people set it. The nation gets a new set.
alter table rule_set
    drop constraint rule_set_check,
    add column weight_times integer not null default 0 check (weight_times between 0 and 1000),
    add column weight_job_coach integer not null default 0 check (weight_job_coach between 0 and 1000),
    add column weight_skills integer not null default 0 check (weight_skills between 0 and 1000),
    add column weight_willingness integer not null default 0 check (weight_willingness between 0 and 1000),
    add column weight_contract integer not null default 0 check (weight_contract between 0 and 1000),
    add column growth_share integer not null default 25 check (growth_share between 0 and 100),
    add column willingness_share integer[] not null default '{20,60,100}'
        check (cardinality(willingness_share) = 3),
    add column card_fresh_days integer not null default 90 check (card_fresh_days between 1 and 730),
    add column vacancy_fresh_days integer not null default 60 check (vacancy_fresh_days between 1 and 730),
    add column motivation text,
    add column set_by text,
    add column set_by_organisation text,
    add column set_at timestamptz;

insert into rule_set (id, region, version, valid_from, weight_occupation, weight_hours, weight_conditions,
    weight_travel, unknown_share, occupation_share, hours_tolerance, hard_conditions, weight_times, weight_job_coach,
    weight_skills, weight_willingness, weight_contract)
select '01980000-0000-7000-8000-000000000002', null, 'NL-2', date '2015-01-02', 340, 130, 120, 90, unknown_share,
    occupation_share, hours_tolerance, hard_conditions, 110, 60, 70, 40, 40
from rule_set where region is null and version = 'NL-1';

alter table rule_set
    add constraint rule_set_weights_whole check (weight_occupation + weight_hours + weight_times + weight_travel
        + weight_conditions + weight_job_coach + weight_skills + weight_willingness + weight_contract = 1000),
    add constraint rule_set_occupation_heaviest check (weight_occupation > greatest(weight_hours, weight_times,
        weight_travel, weight_conditions, weight_job_coach, weight_skills, weight_willingness, weight_contract));
create unique index rule_set_version_once on rule_set (coalesce(region, ''), version);

-- Each region sees its own sets and the national ones; its WSP adds to its own. None is ever changed or taken away.
alter table rule_set enable row level security;
alter table rule_set force row level security;
create policy rules_seen on rule_set for select
    using ((select hw_is_system()) or region is null or region = any ((select hw_regions())::text[]));
create policy rules_set_by_region on rule_set for insert
    with check ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]));
grant insert on rule_set to ${app_role};
