-- The order in which a meeting changed. Its row is taken last in a transaction and kept until the commit, so numbers are
-- committed in their order and no moment lies before the one of the number before it.
create table meeting_clock (
    meeting_id  uuid primary key references matching_meeting,
    region      text not null,
    number      bigint not null,
    moment      timestamptz not null
);
alter table meeting_clock enable row level security;
alter table meeting_clock force row level security;
create policy clock_of_region on meeting_clock
    using ((select hw_is_system()) or region = any ((select hw_regions())::text[]))
    with check ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));
grant select, insert, update on meeting_clock to ${app_role};

-- What changed, for everybody who follows the meeting live. A row about a card is for its organisation and the WSP only.
create table meeting_change (
    meeting_id         uuid not null references matching_meeting,
    number             bigint not null,
    region             text not null,
    kind               text not null,
    card_organisation  text,
    card_id            uuid,
    vacancy_id         uuid,
    subject_id         uuid,
    detail             text,
    changed_at         timestamptz not null,
    primary key (meeting_id, number)
);
create index meeting_change_of_card on meeting_change (card_id);
alter table meeting_change enable row level security;
alter table meeting_change force row level security;
create policy changes_seen on meeting_change
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and region = any ((select hw_regions())::text[])
            and (card_id is null or card_organisation = (select hw_organisation()))))
    with check ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]));
grant select, insert, delete on meeting_change to ${app_role};
