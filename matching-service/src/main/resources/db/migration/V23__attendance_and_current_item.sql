-- E1: which organisations were at the meeting and in what function; an organisation that had to be there and was not,
-- with the reason. No persons, nothing about health.
create table meeting_attendance (
    id            uuid primary key,
    meeting_id    uuid not null references matching_meeting,
    region        text not null,
    organisation  text not null,
    kind          text not null,
    function      text not null,
    present       boolean not null,
    reason        text,
    noted_at      timestamptz not null,
    noted_by      text not null,
    unique (meeting_id, organisation, function)
);
alter table meeting_attendance enable row level security;
alter table meeting_attendance force row level security;
create policy attendance_of_region on meeting_attendance
    using ((select hw_is_system()) or region = any ((select hw_regions())::text[]))
    with check ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]));
grant select, insert on meeting_attendance to ${app_role};

-- X15: the pair that is on the table now; a GGZ institution sees it when the card is its own.
create table current_item (
    meeting_id         uuid primary key references matching_meeting,
    region             text not null,
    card_organisation  text,
    card_id            uuid,
    vacancy_id         uuid,
    set_at             timestamptz not null,
    version            bigint not null
);
create index current_item_of_card on current_item (card_id);
alter table current_item enable row level security;
alter table current_item force row level security;
create policy item_seen on current_item
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));
grant select, insert, update on current_item to ${app_role};
