-- P7: people at employers, with why they may be known here, where that comes from and when it is looked at again.
create table contact_person (
  id                uuid primary key,
  employer_id       uuid not null references employer (id),
  region            text not null,
  organisation      text not null,
  owner             text not null,
  name              text not null check (length(name) between 1 and 200),
  function          text check (length(function) between 1 and 200),
  telephone         text check (telephone ~ '^\+[1-9][0-9]{6,14}$'),
  email             text check (length(email) between 3 and 254),
  preferred_channel text check (preferred_channel in ('PHONE', 'EMAIL', 'VISIT', 'VIDEO_CALL')),
  remarks           text check (length(remarks) between 1 and 1000),
  lawful_basis      text not null
    check (lawful_basis in ('CONSENT', 'CONTRACT', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST')),
  source            text not null check (length(source) between 1 and 200),
  recorded_on       date not null,
  reviewed_on       date,
  review_on         date not null,
  next_step         text not null check (length(next_step) between 1 and 200),
  next_step_due     date not null,
  version           bigint not null,
  check (preferred_channel <> 'PHONE' or telephone is not null),
  check (preferred_channel <> 'EMAIL' or email is not null)
);
create index contact_person_by_employer on contact_person (employer_id, id desc);
create index contact_person_due on contact_person (region, next_step_due, id);

-- What is left of one that was erased: who did it and when, and nothing of the person.
create table contact_person_erasure (
  id           uuid primary key,
  employer_id  uuid not null references employer (id),
  region       text not null,
  organisation text not null,
  erased_by    text not null,
  ground       text not null check (ground in ('ASKED_BY_PERSON', 'LEFT_EMPLOYER', 'NO_LONGER_NEEDED', 'WRONG')),
  erased_at    timestamptz not null
);
create index contact_person_erasure_by_employer on contact_person_erasure (employer_id, erased_at desc);

-- Within how many months a contact person is looked at again; the latest row that has begun holds.
create table contact_person_review_term (
  from_date date primary key,
  months    integer not null check (months between 1 and 60),
  source    text not null
);
insert into contact_person_review_term (from_date, months, source) values
  ('2018-05-25', 12, 'AVG art. 5 lid 1 onder d en e: juist en niet langer dan nodig; jaarlijks nagaan');

alter table contact_person enable row level security;
alter table contact_person force row level security;
create policy contact_person_of_region on contact_person
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

alter table contact_person_erasure enable row level security;
alter table contact_person_erasure force row level security;
create policy erasure_of_region on contact_person_erasure
  using (region = any ((select hw_regions())::text[]) or (select hw_is_system()));

grant select, insert, update, delete on contact_person to ${app_role};
grant select, insert on contact_person_erasure to ${app_role};
grant select on contact_person_review_term to ${app_role};
