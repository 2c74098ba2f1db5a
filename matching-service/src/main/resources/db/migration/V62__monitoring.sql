-- E8: below which number people are not counted for whoever does not see them one by one; a region's own row goes first.
create table monitoring_rule (
    region          text,
    valid_from      date not null,
    smallest_count  integer not null check (smallest_count between 2 and 100),
    source          text not null
);
create unique index monitoring_rule_once on monitoring_rule (region, valid_from) nulls not distinct;
insert into monitoring_rule values (null, date '2015-01-01', 5, 'Usual lower limit for counts of people');
grant select on monitoring_rule to ${app_role};
create index candidate_match_by_proposal on candidate_match (region, proposed_on);
