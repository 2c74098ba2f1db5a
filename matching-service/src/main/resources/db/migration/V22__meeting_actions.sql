-- Which decision of the same meeting this one comes after, as its chair saw it; null for the first about the pair (E7).
alter table meeting_decision
    add column after_decision_id uuid references meeting_decision,
    add column owner_organisation text;

-- E7, P6: what somebody does after a meeting, and by when; it returns on the next agenda until it is done.
create table meeting_action (
    id                  uuid primary key,
    meeting_id          uuid not null references matching_meeting,
    region              text not null,
    organisation        text not null,
    card_organisation   text,
    decision_id         uuid references meeting_decision,
    match_id            uuid references candidate_match,
    card_id             uuid,
    owner               text not null,
    owner_organisation  text not null,
    next_step           text not null,
    next_step_due       date not null,
    stage               text not null,
    result              text,
    recorded_at         timestamptz not null,
    recorded_by         text not null,
    closed_at           timestamptz,
    version             bigint not null
);
create index meeting_action_of_meeting on meeting_action (meeting_id, id);
create index meeting_action_of_card on meeting_action (card_id);
create index open_action_of_region on meeting_action (region, next_step_due) where stage = 'OPEN';
create index open_action_of_owner on meeting_action (owner_organisation, next_step_due) where stage = 'OPEN';
alter table meeting_action enable row level security;
alter table meeting_action force row level security;
create policy actions_seen on meeting_action
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and (owner_organisation = (select hw_organisation())
            or card_organisation = (select hw_organisation()))));
grant select, insert, update, delete on meeting_action to ${app_role};

-- P6: what is due; row-level security of the tables says who sees it, desk whose list it is on.
create view due_item with (security_invoker = true) as
    select 'MEETING_ACTION' as kind, id, owner_organisation as desk, owner, next_step, next_step_due as due_date
    from meeting_action where stage = 'OPEN'
    union all
    select 'MATCHING_MEETING', id, organisation, null,
        case stage when 'PLANNED' then 'Houd het matchoverleg' else 'Sluit het matchoverleg af' end, meeting_date
    from matching_meeting where stage in ('PLANNED', 'AGENDA_CLOSED');
create index meeting_not_ended on matching_meeting (organisation, meeting_date)
    where stage in ('PLANNED', 'AGENDA_CLOSED');
grant select on due_item to ${app_role};
