-- D11: which months a region's wish counts were told; the exact counts are not stored.
create table wish_count_telling (
  region  text not null,
  month   date not null check (extract(day from month) = 1),
  told_at timestamptz not null,
  primary key (region, month)
);
alter table wish_count_telling enable row level security;
alter table wish_count_telling force row level security;
create policy system_part on wish_count_telling using ((select hw_is_system()));
grant select, insert on wish_count_telling to ${app_role};
