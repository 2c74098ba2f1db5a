-- What changed of a region's cards and vacancies, for the proposals that every instance of the service keeps. Rows
-- without card and vacancy are about the whole region. They are removed after a while: proposals are also made anew
-- from the tables themselves.
create table market_change (
    id              bigint generated always as identity primary key,
    region          text not null,
    card_id         uuid,
    vacancy_id      uuid,
    changed_at      timestamptz not null,
    -- ids are given out before their transaction commits; who reads by transaction misses none
    transaction_id  bigint not null default (pg_current_xact_id()::text)::bigint,
    check (card_id is null or vacancy_id is null)
);
create index market_change_of_transaction on market_change (transaction_id);
create index market_change_of_card on market_change (card_id) where card_id is not null;
create index market_change_by_time on market_change (changed_at);
alter table market_change enable row level security;
alter table market_change force row level security;
create policy changes_read on market_change for select using ((select hw_is_system()));
create policy changes_removed on market_change for delete using ((select hw_is_system()));
create policy changes_written on market_change for insert
    with check ((select hw_is_system())
        or (select hw_kind()) = 'GGZ'
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));

grant select, insert, delete on market_change to ${app_role};
