-- Relation files (D10): uploaded, checked without writing, then registered in one transaction or not at all. An import is
-- seen by the organisation that sent the file only; the runner works as that organisation, within its regions.

create table employer_import (
  id                   uuid primary key,
  organisation         text not null,
  kind                 text not null,
  region               text not null,
  regions              text[] not null check (cardinality(regions) > 0),
  owner                text not null,
  uploaded_by          text not null,
  uploaded_at          timestamptz not null,
  bytes                bigint not null check (bytes > 0),
  lines                integer not null check (lines > 0),
  encoding             text not null check (encoding in ('UTF_8', 'WINDOWS_1252')),
  separator            text not null check (separator in ('SEMICOLON', 'COMMA', 'TAB')),
  ignored_columns      text[] not null,
  name_heading         text not null,
  kvk_heading          text not null,
  state                text not null
    check (state in ('UPLOADED', 'CHECKED', 'APPLYING', 'APPLIED', 'DISCARDED', 'FAILED')),
  rows_read            integer not null check (rows_read >= 0),
  rows_good            integer not null check (rows_good >= 0),
  rows_faulty          integer not null check (rows_faulty >= 0),
  rows_duplicate       integer not null check (rows_duplicate >= 0),
  rows_lookalike       integer not null check (rows_lookalike >= 0),
  checked_at           timestamptz,
  register_lookalikes  boolean not null,
  asked_at             timestamptz,
  changed_since_check  boolean not null,
  rows_written         integer not null check (rows_written >= 0),
  ended_at             timestamptz,
  failure              text,
  failure_arguments    text[] not null,
  findings_left_out    integer not null check (findings_left_out >= 0),
  next_step            text check (length(next_step) between 1 and 200),
  next_step_due        date,
  version              bigint not null,
  check (rows_good + rows_faulty + rows_duplicate + rows_lookalike = rows_read),
  check (rows_written <= rows_good + rows_lookalike),
  check ((state = 'FAILED') = (failure is not null)),
  check ((state in ('APPLIED', 'DISCARDED', 'FAILED')) = (ended_at is not null)),
  check ((next_step is null) = (ended_at is not null)),
  check ((next_step is null) = (next_step_due is null))
);
create index employer_import_of_organisation on employer_import (organisation, id desc);
create index employer_import_to_run on employer_import (id) where state in ('UPLOADED', 'APPLYING');
create index employer_import_ended on employer_import (ended_at) where ended_at is not null;

-- The file in pieces, until it was checked.
create table employer_import_part (
  -- the pieces come first: what the file is shows at its end
  import_id    uuid not null references employer_import (id) deferrable initially deferred,
  organisation text not null,
  number       integer not null,
  content      bytea not null,
  primary key (import_id, number)
);

-- What is to be written, each with the id it will have: until it is, or the import is ended otherwise.
create table employer_import_row (
  import_id           uuid not null references employer_import (id),
  organisation        text not null,
  number              integer not null check (number > 0),
  employer_id         uuid not null,
  name                text not null,
  kvk_number          text,
  municipality        text not null,
  region              text not null,
  sector_section      text not null,
  sector_code         text,
  employees           integer not null,
  new_to_target_group boolean not null,
  registered_on       date not null,
  verdict             text not null check (verdict in ('GOOD', 'DUPLICATE', 'LOOKALIKE')),
  primary key (import_id, number)
);

-- Why a row is not written as it is.
create table employer_import_finding (
  import_id    uuid not null references employer_import (id),
  organisation text not null,
  number       integer not null,
  place        integer not null,
  verdict      text not null check (verdict in ('FAULTY', 'DUPLICATE', 'LOOKALIKE')),
  heading      text not null,
  value        text not null,
  rule         text not null,
  code         text not null,
  arguments    text[] not null,
  primary key (import_id, number, place)
);

-- Written beside the long transaction, so that people see how far it is.
create table employer_import_progress (
  import_id    uuid primary key references employer_import (id),
  organisation text not null,
  stage        text not null,
  attempts     integer not null,
  rows_done    integer not null,
  started_at   timestamptz not null
);

-- Column headings that are understood, without case, spaces and punctuation; others are left out and named in the answer.
create table employer_import_heading (
  heading text primary key check (heading ~ '^[a-z0-9]+$'),
  field   text not null
);
insert into employer_import_heading (heading, field) values
  ('kvk', 'KVK_NUMBER'), ('kvknummer', 'KVK_NUMBER'), ('kvknr', 'KVK_NUMBER'), ('kamervankoophandelnummer', 'KVK_NUMBER'),
  ('handelsregisternummer', 'KVK_NUMBER'), ('kvknumber', 'KVK_NUMBER'), ('traderegisternumber', 'KVK_NUMBER'),
  ('chamberofcommercenumber', 'KVK_NUMBER'),
  ('naam', 'NAME'), ('bedrijfsnaam', 'NAME'), ('bedrijf', 'NAME'), ('organisatie', 'NAME'), ('organisatienaam', 'NAME'),
  ('handelsnaam', 'NAME'), ('werkgever', 'NAME'), ('relatie', 'NAME'), ('relatienaam', 'NAME'), ('name', 'NAME'),
  ('company', 'NAME'), ('companyname', 'NAME'), ('employer', 'NAME'), ('tradename', 'NAME'), ('organisation', 'NAME'),
  ('gemeente', 'MUNICIPALITY'), ('gemeentenaam', 'MUNICIPALITY'), ('municipality', 'MUNICIPALITY'),
  ('plaats', 'PLACE'), ('plaatsnaam', 'PLACE'), ('woonplaats', 'PLACE'), ('vestigingsplaats', 'PLACE'),
  ('stad', 'PLACE'), ('city', 'PLACE'), ('place', 'PLACE'), ('town', 'PLACE'),
  ('postcode', 'POSTCODE'), ('pc', 'POSTCODE'), ('postalcode', 'POSTCODE'), ('zipcode', 'POSTCODE'), ('zip', 'POSTCODE'),
  ('sbi', 'SBI_CODE'), ('sbicode', 'SBI_CODE'), ('sbi2008', 'SBI_CODE'), ('bedrijfsactiviteit', 'SBI_CODE'),
  ('hoofdactiviteitsbi', 'SBI_CODE'), ('branchecode', 'SBI_CODE'),
  ('sector', 'SECTION'), ('sectie', 'SECTION'), ('sbisectie', 'SECTION'), ('section', 'SECTION'), ('sbisection', 'SECTION'),
  ('aantalmedewerkers', 'EMPLOYEES'), ('medewerkers', 'EMPLOYEES'), ('aantalwerknemers', 'EMPLOYEES'),
  ('werknemers', 'EMPLOYEES'), ('aantalwerkzamepersonen', 'EMPLOYEES'), ('werkzamepersonen', 'EMPLOYEES'),
  ('personeel', 'EMPLOYEES'), ('employees', 'EMPLOYEES'), ('numberofemployees', 'EMPLOYEES'),
  ('staff', 'EMPLOYEES'),
  ('nieuwvoordoelgroep', 'NEW_TO_TARGET_GROUP'), ('nieuw', 'NEW_TO_TARGET_GROUP'),
  ('newtotargetgroup', 'NEW_TO_TARGET_GROUP'), ('new', 'NEW_TO_TARGET_GROUP'),
  ('bekendsinds', 'REGISTERED_ON'), ('relatiesinds', 'REGISTERED_ON'), ('sinds', 'REGISTERED_ON'),
  ('knownsince', 'REGISTERED_ON'), ('registeredon', 'REGISTERED_ON'), ('since', 'REGISTERED_ON');

do $$
declare
  name text;
begin
  foreach name in array array['employer_import', 'employer_import_part', 'employer_import_row', 'employer_import_finding',
      'employer_import_progress'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_organisation on %I using (organisation = (select hw_organisation())'
        ' or (select hw_is_system()))', name);
  end loop;
end
$$;

grant select, insert, update on employer_import, employer_import_progress to ${app_role};
grant select, insert, delete on employer_import_part, employer_import_finding to ${app_role};
grant select, insert, update, delete on employer_import_row to ${app_role};
grant select on employer_import_heading to ${app_role};
