-- D8: employer sessions, network meetings and job fairs.
create table session (
  id               uuid primary key,
  region           text not null,
  organisation     text not null,
  -- seen by all organisations of the region, or by the own one
  shared           boolean not null,
  owner            text not null,
  kind             text not null check (kind in ('EMPLOYER_SESSION', 'NETWORK_MEETING', 'JOB_FAIR')),
  title            text not null check (length(title) between 1 and 120),
  session_date     date not null,
  place            text not null check (length(place) between 1 and 120),
  host             text not null check (length(host) between 1 and 120),
  capacity         integer check (capacity between 1 and 10000),
  arrangements     text[] not null,
  arrangement_text text check (length(arrangement_text) between 1 and 2000),
  state            text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  next_step        text check (length(next_step) between 1 and 200),
  next_step_due    date,
  version          bigint not null,
  check ((next_step is null) = (next_step_due is null)),
  check ((state = 'PLANNED') = (next_step is not null)),
  -- D8: a job fair is arranged for people who do not come into their own in large rooms full of people
  check (kind <> 'JOB_FAIR' or (cardinality(arrangements) > 0 and arrangement_text is not null))
);
create index session_by_region on session (region, id desc);
create index session_by_due on session (organisation, owner, next_step_due) where state = 'PLANNED';

create table session_invitation (
  id                 uuid primary key,
  session_id         uuid not null references session (id),
  employer_id        uuid not null references employer (id),
  region             text not null,
  organisation       text not null,
  shared             boolean not null,
  state              text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'PRESENT', 'ABSENT')),
  outcomes           text[] not null,
  followed_up_by     text,
  follow_up_activity uuid references activity (id),
  version            bigint not null,
  unique (session_id, employer_id),
  check (follow_up_activity is null or state = 'PRESENT')
);
create index session_invitation_by_employer on session_invitation (employer_id);

alter table session enable row level security;
alter table session force row level security;
create policy session_of_region_or_organisation on session
  using ((shared and region = any ((select hw_regions())::text[])) or organisation = (select hw_organisation()));

alter table session_invitation enable row level security;
alter table session_invitation force row level security;
create policy session_invitation_of_region_or_organisation on session_invitation
  using ((shared and region = any ((select hw_regions())::text[])) or organisation = (select hw_organisation()));

grant select, insert, update on session to ${app_role};
grant select, insert, update on session_invitation to ${app_role};
