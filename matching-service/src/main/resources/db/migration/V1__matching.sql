-- Candidate cards and vacancies as heard by event, the rules that score them, meetings, decisions and matches.

-- Cards: a GGZ institution sees its own, the WSP those of its region (anonymous: a card names nobody).
-- Only events change them.
create table candidate_card (
    id                      uuid primary key,
    region                  text not null,
    organisation            text not null,
    disclosure              text not null,
    preferred_occupations   text[] not null,
    minimum_hours           integer not null,
    maximum_hours           integer not null,
    postcode4               text not null,
    travel_mode             text not null,
    maximum_travel_minutes  integer not null,
    needed_conditions       text[] not null,
    legal_ground            text not null,
    legal_purpose           text not null,
    legal_ground_until      date,
    available_from          date not null,
    updated_at              timestamptz not null,
    relevant_since          timestamptz not null
);
create index candidate_card_of_region on candidate_card (region, id);
create index candidate_card_of_organisation on candidate_card (organisation, id);
alter table candidate_card enable row level security;
alter table candidate_card force row level security;
create policy cards_seen on candidate_card
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and organisation = (select hw_organisation())))
    with check ((select hw_is_system()));

-- A withdrawn candidate: a card made before the withdrawal never comes back, however late its event arrives.
create table withdrawn_candidate (
    pseudonym     uuid primary key,
    withdrawn_at  timestamptz not null
);
alter table withdrawn_candidate enable row level security;
alter table withdrawn_candidate force row level security;
create policy system_only on withdrawn_candidate using ((select hw_is_system()));

create table vacancy (
    id              uuid primary key,
    employer_id     uuid not null,
    employer_name   text not null,
    region          text not null,
    organisation    text not null,
    title           text not null,
    occupation      text not null,
    minimum_hours   integer not null,
    maximum_hours   integer not null,
    open_positions  integer not null,
    postcode4       text not null,
    conditions      text[] not null,
    opens_on        date not null,
    closes_on       date,
    updated_at      timestamptz not null,
    relevant_since  timestamptz not null
);
create index vacancy_of_region on vacancy (region, id);
alter table vacancy enable row level security;
alter table vacancy force row level security;
create policy vacancies_seen on vacancy
    using ((select hw_is_system()) or region = any ((select hw_regions())::text[]))
    with check ((select hw_is_system()));

create table region_programme (
    region  text primary key,
    name    text not null
);

-- Rules: versioned data, set by people. A region's own set goes before the national one (region null).
create table rule_set (
    id                uuid primary key,
    region            text,
    version           text not null,
    valid_from        date not null,
    weight_occupation integer not null check (weight_occupation between 0 and 1000),
    weight_hours      integer not null check (weight_hours between 0 and 1000),
    weight_conditions integer not null check (weight_conditions between 0 and 1000),
    weight_travel     integer not null check (weight_travel between 0 and 1000),
    unknown_share     integer not null check (unknown_share between 0 and 100),
    occupation_share  integer[] not null check (cardinality(occupation_share) = 5),
    hours_tolerance   integer not null check (hours_tolerance between 1 and 40),
    hard_conditions   text[] not null,
    check (weight_occupation + weight_hours + weight_conditions + weight_travel = 1000)
);
create unique index rule_set_once on rule_set (coalesce(region, ''), valid_from);

create table travel_assumption (
    mode                 text not null,
    valid_from           date not null,
    kilometres_per_hour  integer not null,
    detour_percent       integer not null,
    fixed_minutes        integer not null,
    primary key (mode, valid_from)
);

-- Why a pair is rejected or a match ends: codes shown in the caller's language, each with the party it lies with.
create table reason_code (
    code         text not null,
    stage        text not null check (stage in ('REJECTED', 'PARKED', 'ENDED')),
    party        text not null check (party in ('CANDIDATE', 'EMPLOYER', 'BOTH', 'SYSTEM')),
    valid_from   date not null,
    valid_until  date,
    primary key (code, stage)
);

create table matching_meeting (
    id                  uuid primary key,
    region              text not null,
    organisation        text not null,
    meeting_date        date not null,
    stage               text not null,
    agenda_closed_at    timestamptz,
    agenda_total        bigint,
    agenda_rules        text,
    ended_at            timestamptz,
    version             bigint not null
);
create unique index one_meeting_a_day on matching_meeting (region, meeting_date);
alter table matching_meeting enable row level security;
alter table matching_meeting force row level security;
create policy meetings_of_region on matching_meeting
    using ((select hw_is_system()) or region = any ((select hw_regions())::text[]))
    with check ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]));

-- A match: card × vacancy as a case. card_id becomes null when the candidate demands erasure.
create table candidate_match (
    id                     uuid primary key,
    region                 text not null,
    card_id                uuid,
    card_organisation      text not null,
    vacancy_id             uuid not null,
    employer_id            uuid not null,
    stage                  text not null,
    score                  integer not null,
    reason_code            text,
    proposed_on            date not null,
    card_relevant_since    timestamptz not null,
    vacancy_relevant_since timestamptz not null,
    steps                  integer not null,
    version                bigint not null
);
create index candidate_match_of_region on candidate_match (region, id);
create index candidate_match_of_vacancy on candidate_match (vacancy_id);
create index candidate_match_of_card on candidate_match (card_id);
-- E6: a candidate is agreed once, whatever happens at the same time.
create unique index one_agreed_match_per_candidate on candidate_match (card_id)
    where stage in ('AGREED', 'INTRODUCED', 'INTERVIEW', 'TRIAL');
create unique index one_open_match_per_pair on candidate_match (card_id, vacancy_id)
    where stage not in ('REJECTED', 'ENDED', 'PLACED');
alter table candidate_match enable row level security;
alter table candidate_match force row level security;
create policy matches_seen on candidate_match
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

create table match_step (
    id                 uuid primary key,
    match_id           uuid not null references candidate_match,
    number             integer not null,
    region             text not null,
    card_organisation  text not null,
    from_stage         text,
    to_stage           text not null,
    reason_code        text,
    taken_at           timestamptz not null,
    taken_by           text not null,
    unique (match_id, number)
);
alter table match_step enable row level security;
alter table match_step force row level security;
create policy steps_seen on match_step
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

-- E5: the candidate's consent to be introduced to one employer.
create table employer_consent (
    card_id       uuid not null,
    employer_id   uuid not null,
    organisation  text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    primary key (card_id, employer_id)
);
alter table employer_consent enable row level security;
alter table employer_consent force row level security;
create policy consents_of_organisation on employer_consent
    using ((select hw_is_system())
        or ((select hw_kind()) = 'GGZ' and organisation = (select hw_organisation())));

create table agenda_item (
    id                 uuid primary key,
    meeting_id         uuid not null references matching_meeting,
    match_id           uuid not null references candidate_match,
    region             text not null,
    card_organisation  text not null,
    place              integer not null,
    score              integer not null,
    judgement          text not null,
    unique (meeting_id, match_id),
    unique (meeting_id, place)
);
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy agenda_seen on agenda_item
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

-- What a meeting decided; never changed, a later decision stands beside it (E7).
create table meeting_decision (
    id                 uuid primary key,
    meeting_id         uuid not null references matching_meeting,
    match_id           uuid not null references candidate_match,
    region             text not null,
    card_organisation  text not null,
    decision           text not null,
    reason_code        text,
    owner              text,
    due_date           date,
    decided_by         text not null,
    decided_at         timestamptz not null
);
create index meeting_decision_of_meeting on meeting_decision (meeting_id, id);
alter table meeting_decision enable row level security;
alter table meeting_decision force row level security;
create policy decisions_seen on meeting_decision
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

-- A placement heard by event takes a position until the vacancy itself is told anew with fewer.
create table placement_heard (
    placement_id  uuid primary key,
    vacancy_id    uuid,
    match_id      uuid,
    recorded_at   timestamptz not null,
    closed        boolean not null
);
create index placement_heard_of_vacancy on placement_heard (vacancy_id);
alter table placement_heard enable row level security;
alter table placement_heard force row level security;
create policy placements_seen on placement_heard for select
    using ((select hw_kind()) in ('WSP', 'SYSTEM'));
create policy placements_heard on placement_heard for insert with check ((select hw_is_system()));
create policy placements_closed on placement_heard for update using ((select hw_is_system()));

grant select, insert, update, delete on candidate_card, vacancy to ${app_role};
grant select, insert, update on withdrawn_candidate, region_programme, placement_heard to ${app_role};
grant select on rule_set, travel_assumption, reason_code to ${app_role};
grant select, insert, update on matching_meeting, candidate_match to ${app_role};
grant select, insert on match_step, agenda_item, meeting_decision to ${app_role};
grant select, insert, delete on employer_consent to ${app_role};
