-- A pair the WSP's chair wants to keep on the open agenda, until it is decided about.
create table proposal_pin (
    id                 uuid primary key,
    region             text not null,
    card_id            uuid not null unique,
    card_organisation  text not null,
    vacancy_id         uuid not null,
    pinned_by          text not null,
    pinned_at          timestamptz not null
);
create index proposal_pin_of_region on proposal_pin (region);
create index proposal_pin_of_vacancy on proposal_pin (vacancy_id);
alter table proposal_pin enable row level security;
alter table proposal_pin force row level security;
create policy pins_seen on proposal_pin for select
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]))
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));
create policy pins_set on proposal_pin for insert
    with check ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]));
create policy pins_taken_away on proposal_pin for delete
    using ((select hw_is_system()) or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));

-- What each region's board proposes now and since when, so that a restart and every other instance of the service begin
-- with the same proposals. Made from cards and vacancies; nobody types it in.
create table board_proposal (
    card_id         uuid primary key,
    region          text not null,
    vacancy_id      uuid not null,
    proposed_since  timestamptz not null
);
create index board_proposal_of_region on board_proposal (region, card_id);
alter table board_proposal enable row level security;
alter table board_proposal force row level security;
create policy proposals_seen on board_proposal for select
    using ((select hw_is_system()) or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));
create policy proposals_kept on board_proposal using ((select hw_is_system()));

grant select, insert, delete on proposal_pin to ${app_role};
grant select, insert, update, delete on board_proposal to ${app_role};
