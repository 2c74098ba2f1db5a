-- What a region wants to reach with new employers (D2), as data; a row holds for the days it names.
create table new_employer_target (
  region     text not null,
  from_date  date not null,
  until_date date not null,
  target     integer not null check (target > 0),
  source     text not null,
  primary key (region, from_date, until_date),
  check (from_date <= until_date)
);
insert into new_employer_target (region, from_date, until_date, target, source) values
  ('AM19', '2022-01-01', '2023-03-01', 25, 'Plan van aanpak Holland Rijnland 2022'),
  ('AM19', '2022-01-01', '2023-12-31', 50, 'Plan van aanpak Holland Rijnland 2022'),
  ('AM15', '2021-01-01', '2021-12-31', 5, 'Plan van aanpak Noord-Holland Noord 2021'),
  ('AM15', '2022-01-01', '2022-12-31', 5, 'Plan van aanpak Noord-Holland Noord 2021'),
  ('AM15', '2023-01-01', '2023-12-31', 5, 'Plan van aanpak Noord-Holland Noord 2021');

-- As heard from the reporting-service.
create table region_programme (
  region              text primary key,
  name                text not null,
  division            text not null,
  target_trajectories integer not null,
  target_year         integer not null,
  valid_from          date not null
);

grant select on new_employer_target to ${app_role};
grant select, insert, update on region_programme to ${app_role};
