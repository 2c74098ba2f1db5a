-- D2: what was told last about an employer, so that only changes are told. No row until it counted for the first time.
create table new_employer_statement (
  employer_id  uuid primary key references employer (id),
  region       text not null,
  counts_from  date
);
alter table new_employer_statement enable row level security;
alter table new_employer_statement force row level security;
create policy new_employer_statement_of_region on new_employer_statement
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));
grant select, insert, update on new_employer_statement to ${app_role};
