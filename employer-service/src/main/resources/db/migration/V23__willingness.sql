-- X9: what shows that an employer is willing, how much it weighs, and in how many days of silence it loses half of that.
-- The newest row that is valid on a day holds.
create table willingness_rule (
  kind            text not null check (kind in ('VISIT', 'MET_CANDIDATE', 'TRIAL', 'HIRE', 'REHIRE')),
  valid_from      date not null,
  weight          integer not null check (weight between 1 and 100),
  half_life_days  integer not null check (half_life_days between 1 and 3650),
  source          text not null,
  primary key (kind, valid_from)
);
insert into willingness_rule (kind, valid_from, weight, half_life_days, source) values
  ('VISIT', '2021-01-01', 10, 180, 'Uitgangspunt van het platform'),
  ('MET_CANDIDATE', '2021-01-01', 15, 270, 'Uitgangspunt van het platform'),
  ('TRIAL', '2021-01-01', 25, 365, 'Uitgangspunt van het platform'),
  ('HIRE', '2021-01-01', 40, 540, 'Uitgangspunt van het platform'),
  ('REHIRE', '2021-01-01', 60, 730, 'Uitgangspunt van het platform');

-- For how many days after a contact nothing is lost, and from which level a band begins.
create table willingness_scale (
  valid_from   date primary key,
  quiet_days   integer not null check (quiet_days between 0 and 365),
  medium_from  integer not null check (medium_from between 1 and 99),
  high_from    integer not null check (high_from between 2 and 100),
  source       text not null,
  check (medium_from < high_from)
);
insert into willingness_scale (valid_from, quiet_days, medium_from, high_from, source) values
  ('2021-01-01', 30, 20, 50, 'Uitgangspunt van het platform');
grant select on willingness_rule, willingness_scale to ${app_role};

-- The level as it is today, so that employers can be put in its order; no row for who never showed anything.
create table employer_willingness (
  employer_id     uuid primary key references employer (id),
  region          text not null,
  level           integer not null check (level between 0 and 100),
  band            text not null check (band in ('LOW', 'MEDIUM', 'HIGH')),
  falls_below_on  date,
  -- first day on which the level is another if there is no contact; absent when it stays
  changes_on      date,
  merged          boolean not null default false
);
create index employer_willingness_by_level on employer_willingness (region, level desc, employer_id desc) where not merged;
create index employer_willingness_to_refresh on employer_willingness (changes_on) where changes_on is not null;
alter table employer_willingness enable row level security;
alter table employer_willingness force row level security;
create policy employer_willingness_of_region on employer_willingness
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert, update on employer_willingness to ${app_role};
