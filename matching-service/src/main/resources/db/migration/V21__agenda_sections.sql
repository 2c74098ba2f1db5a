-- X15: how much each part of an agenda holds; a region's own row goes before the national one (region null).
create table agenda_rule (
    region                  text,
    valid_from              date not null,
    expiring_days           integer not null check (expiring_days between 0 and 180),
    candidates_per_vacancy  integer not null check (candidates_per_vacancy between 1 and 20),
    undiscussed_candidates  integer not null check (undiscussed_candidates between 0 and 100),
    action_days             integer not null check (action_days between 1 and 180)
);
create unique index agenda_rule_once on agenda_rule (coalesce(region, ''), valid_from);
insert into agenda_rule values (null, '2015-01-01', 21, 3, 10, 14);
grant select on agenda_rule to ${app_role};

-- The agenda in the order of the meeting, frozen at its closing. A line about no card is for the WSP and the organisation
-- of its action's owner, which then stands as card_organisation.
create table agenda_entry (
    id                 uuid primary key,
    meeting_id         uuid not null references matching_meeting,
    region             text not null,
    card_organisation  text,
    section            text not null,
    number             integer not null,
    card_id            uuid,
    vacancy_id         uuid,
    match_id           uuid references candidate_match,
    decision_id        uuid references meeting_decision,
    action_id          uuid,
    score              integer,
    -- why it is there, and the judgement: JSON
    reasons            text not null,
    judgement          text,
    unique (meeting_id, number)
);
create index agenda_entry_of_card on agenda_entry (card_id);
alter table agenda_entry enable row level security;
alter table agenda_entry force row level security;
create policy entries_seen on agenda_entry
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));
grant select, insert, delete on agenda_entry to ${app_role};

-- who was discussed when, for the candidates longest undiscussed
create index meeting_decision_of_match on meeting_decision (match_id);
create index meeting_decision_of_region on meeting_decision (region);
