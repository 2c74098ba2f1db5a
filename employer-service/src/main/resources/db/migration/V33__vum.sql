-- How many questions each party of VUM asked in a minute; a few rows, the older ones are thrown away.
create table vum_request_count (
  party    text not null check (party ~ '^[0-9]{20}$'),
  minute   timestamptz not null,
  requests integer not null check (requests > 0),
  primary key (party, minute)
);
alter table vum_request_count enable row level security;
alter table vum_request_count force row level security;
create policy vum_request_count_of_system on vum_request_count using ((select hw_is_system()));
grant select, insert, update, delete on vum_request_count to ${app_role};

create index vacancy_shared_with_vum on vacancy (postcode4, id)
  where shared_with_vum and state in ('OPEN', 'PARTLY_FILLED');
