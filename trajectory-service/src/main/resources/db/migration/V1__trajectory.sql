-- Reference data: published facts, the same for everyone, so without row-level security.

create table municipality (
    name       text primary key,
    region     text not null,
    subregion  text
);

create table postcode4 (
    code  text primary key check (code ~ '^[1-9][0-9]{3}$')
);

create table occupation (
    code      text primary key check (code ~ '^[0-9]{1,4}$'),
    title_nl  text not null
);

create table region_programme (
    region               text primary key,
    name                 text not null,
    centre_municipality  text not null,
    division             text not null,
    target_trajectories  integer not null,
    target_year          integer not null,
    valid_from           date not null
);

-- A10: the ways by which a trajectory can arrive; each region has its own.
create table intake_route (
    code         text not null,
    region       text not null,
    name_nl      text not null,
    name_en      text not null,
    intake       integer check (intake > 0),
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),
    primary key (region, code)
);

-- Rules that differ per region or year. No region: the national default.
create table regional_policy (
    id           uuid primary key,
    rule         text not null,
    region       text,
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),
    source       text not null
);
create unique index one_policy_per_start on regional_policy (rule, coalesce(region, ''), valid_from);

create table regional_policy_parameter (
    policy_id  uuid not null references regional_policy,
    name       text not null,
    amount     integer not null check (amount >= 0),
    primary key (policy_id, name)
);

-- Persons. The treating organisation owns its candidates; another organisation sees one only while
-- a legal ground for guidance names it.
create table candidate (
    id                      uuid primary key,
    version                 bigint not null,
    organisation            text not null,
    card_id                 uuid not null unique,
    given_name              text not null,
    family_name_prefix      text,
    family_name             text not null,
    search_name             text not null,
    birth_date              date not null,
    municipality            text not null references municipality,
    region                  text not null,
    subregion               text,
    postcode4               text not null references postcode4,
    benefit                 text not null,
    can_and_wants_to_work   boolean not null,
    preferred_occupations   text[],
    minimum_hours           integer,
    maximum_hours           integer,
    travel_mode             text,
    maximum_travel_minutes  integer,
    needed_conditions       text[],
    disclosure              text,
    available_from          date,
    registered_by           text not null,
    registered_at           timestamptz not null,
    updated_at              timestamptz not null,
    guide                   text
);
comment on column candidate.guide is 'coach of the open trajectory, kept by a trigger';
create index candidate_of_organisation on candidate (organisation, id);
create index candidate_of_guide on candidate (guide, id) where guide is not null;
create index candidate_by_name on candidate using gin (search_name gin_trgm_ops);

create table legal_ground (
    id                uuid primary key,
    version           bigint not null,
    candidate_id      uuid not null references candidate,
    organisation      text not null,
    purpose           text not null,
    ground            text not null,
    receiver          text not null,
    valid_from        date not null,
    valid_until       date check (valid_until >= valid_from),
    recorded_by       text not null,
    recorded_at       timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_reason  text
);
create index legal_ground_of_candidate on legal_ground (candidate_id, purpose);
create index legal_ground_of_receiver on legal_ground (receiver, candidate_id) where withdrawn_at is null;

-- G3: health data stands apart and is open to the treating side only.
create table candidate_health (
    candidate_id  uuid primary key references candidate,
    version       bigint not null,
    organisation  text not null,
    target_group  text not null,
    care_setting  text not null
);

-- A4: no column here can hold health data.
create table referral (
    id                  uuid primary key,
    version             bigint not null,
    organisation        text not null,
    organisation_kind   text not null,
    referred_by         text not null,
    ggz_organisation    text not null,
    given_name          text not null,
    family_name_prefix  text,
    family_name         text not null,
    birth_date          date not null,
    municipality        text not null references municipality,
    postcode4           text not null references postcode4,
    benefit             text not null,
    state               text not null,
    candidate_id        uuid references candidate,
    referred_at         timestamptz not null,
    decided_at          timestamptz
);
create index referral_of_organisation on referral (organisation, referred_by, id);
create index referral_to_organisation on referral (ggz_organisation, id);

create table trajectory (
    id                     uuid primary key,
    version                bigint not null,
    candidate_id           uuid not null references candidate,
    organisation           text not null,
    treating_organisation  text not null,
    coach                  text not null,
    method                 text not null,
    route                  text,
    region                 text not null,
    subregion              text,
    state                  text not null,
    start_date             date not null,
    end_date               date check (end_date >= start_date),
    end_reason             text,
    started_at             timestamptz not null,
    constraint ended_with_date check ((state = 'ENDED') = (end_date is not null)),
    foreign key (region, route) references intake_route (region, code)
);
create unique index one_open_trajectory on trajectory (candidate_id) where end_date is null;
create index trajectory_of_organisation on trajectory (organisation, id);
create index trajectory_of_coach on trajectory (organisation, coach, id);
create index trajectory_of_treating on trajectory (treating_organisation, id);

create table placement (
    id                            uuid primary key,
    version                       bigint not null,
    trajectory_id                 uuid not null references trajectory,
    candidate_id                  uuid not null references candidate,
    employer_id                   uuid not null,
    vacancy_id                    uuid,
    match_id                      uuid,
    region                        text not null,
    kind                          text not null,
    hours_per_week                integer not null check (hours_per_week between 1 and 60),
    start_date                    date not null,
    expected_end_date             date check (expected_end_date >= start_date),
    first_step_in_treatment_plan  boolean not null,
    step_to_paid_work             boolean not null,
    sustainable_from              date,
    sustained_on                  date,
    end_date                      date check (end_date >= start_date),
    end_reason                    text,
    made_at                       timestamptz not null
);
create index placement_of_trajectory on placement (trajectory_id, id);
create index placement_of_candidate on placement (candidate_id);
create index placement_to_sustain on placement (sustainable_from) where sustained_on is null;

-- What matching was last told about a candidate. The row is there from registration on: it is what changes that
-- concern the card wait for, so that no card goes out after its ground was withdrawn.
create table card_publication (
    candidate_id       uuid primary key references candidate,
    published          boolean not null,
    candidate_version  bigint,
    ground             text,
    valid_until        date,
    changed_at         timestamptz not null
);

-- Heard from matching: how far a candidate's matches are.
create table candidate_match (
    match_id      uuid primary key,
    candidate_id  uuid not null references candidate,
    vacancy_id    uuid not null,
    employer_id   uuid not null,
    region        text not null,
    stage         text not null,
    reason_code   text,
    date          date not null,
    sequence      bigint not null
);
create index match_of_candidate on candidate_match (candidate_id, match_id);

-- Heard from the receivers: that they did what a withdrawal asks.
create table withdrawal_confirmation (
    withdrawal_event_id  uuid not null,
    receiver             text not null,
    candidate_id         uuid not null references candidate,
    confirmed_at         timestamptz not null,
    primary key (withdrawal_event_id, receiver)
);
create index confirmation_of_candidate on withdrawal_confirmation (candidate_id);

grant select on municipality, postcode4, occupation, intake_route, regional_policy, regional_policy_parameter
    to ${app_role};
grant select, insert, update on region_programme to ${app_role};
grant select, insert, update on candidate, candidate_health, legal_ground, referral, trajectory, placement,
    card_publication, candidate_match to ${app_role};
grant select, insert on withdrawal_confirmation to ${app_role};
