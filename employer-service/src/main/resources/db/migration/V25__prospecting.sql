-- X13: when a sector is called under-used: it has this many employers or more, and its share of the work found is at most
-- this part of its share of the employers. The newest row that is valid on a day holds.
create table prospecting_rule (
  valid_from         date primary key,
  fewest_employers   integer not null check (fewest_employers >= 1),
  most_percent       integer not null check (most_percent between 1 and 100),
  source             text not null
);
insert into prospecting_rule (valid_from, fewest_employers, most_percent, source) values
  ('2021-01-01', 5, 50, 'Uitgangspunt van het platform');
grant select on prospecting_rule to ${app_role};
create index placement_by_region_start on placement (region, start_date);
create index vacancy_by_region_opening on vacancy (region, opens_on);
create index employer_by_sector on employer (region, sector_section, id desc) where merged_into is null;
