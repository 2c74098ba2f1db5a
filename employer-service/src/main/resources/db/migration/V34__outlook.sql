-- Supply as told by the trajectory-service: per month and occupation group, only groups that may be known (D11, G3).
create table wish_month (
  region     text not null,
  month      date not null check (extract(day from month) = 1),
  counted_at timestamptz not null,
  primary key (region, month)
);
create table wish_count (
  region           text not null,
  month            date not null,
  occupation_group text not null check (occupation_group ~ '^[0-9]{2}$'),
  candidates       integer not null check (candidates >= 10 and candidates % 5 = 0),
  primary key (region, month, occupation_group),
  foreign key (region, month) references wish_month (region, month)
);

-- Figures of others, such as UWV's, with who published them.
create table outlook_figure (
  region         text not null,
  source         text not null check (length(source) between 1 and 120),
  side           text not null check (side in ('SUPPLY', 'DEMAND')),
  classification text not null check (classification in ('OCCUPATION_GROUP', 'SECTOR')),
  code           text not null,
  quarter        date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  number         integer not null check (number between 0 and 10000000),
  organisation   text not null,
  imported_by    text not null,
  imported_at    timestamptz not null,
  primary key (region, source, side, classification, code, quarter)
);

-- demand per quarter of the own vacancies
create index vacancy_by_opening on vacancy (region, opens_on);

alter table wish_month enable row level security;
alter table wish_month force row level security;
create policy wish_month_of_region on wish_month
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table wish_count enable row level security;
alter table wish_count force row level security;
create policy wish_count_of_region on wish_count
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table outlook_figure enable row level security;
alter table outlook_figure force row level security;
create policy outlook_figure_of_region on outlook_figure
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update on wish_month to ${app_role};
grant select, insert, delete on wish_count to ${app_role};
grant select, insert, update on outlook_figure to ${app_role};
