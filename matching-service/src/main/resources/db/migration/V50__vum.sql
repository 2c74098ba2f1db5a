-- Questions to VUM and what it answered: for the organisation that asked alone, and for a short time.
create table vum_search (
    id               uuid primary key,
    organisation     text not null,
    region           text not null,
    subject          text not null check (subject in ('VACANCIES', 'PROFILES')),
    card_id          uuid,
    vacancy_id       uuid,
    question         text not null,
    vum_question_id  text,
    state            text not null check (state in ('COMPLETE', 'CUT_OFF')),
    told             integer not null check (told >= 0),
    kept             integer not null check (kept between 0 and 100),
    details_asked    integer not null check (details_asked between 0 and 10),
    asked_by         text not null,
    asked_at         timestamptz not null,
    remove_after     timestamptz not null,
    check ((subject = 'VACANCIES') = (card_id is not null)),
    check ((subject = 'PROFILES') = (vacancy_id is not null))
);
create index vum_search_of_organisation on vum_search (organisation, id);
create index vum_search_of_card on vum_search (card_id) where card_id is not null;
create index vum_search_of_vacancy on vum_search (vacancy_id) where vacancy_id is not null;
create index vum_search_to_remove on vum_search (remove_after);
alter table vum_search enable row level security;
alter table vum_search force row level security;
create policy vum_searches_of_organisation on vum_search
    using ((select hw_is_system())
        or ((select hw_kind()) in ('GGZ', 'WSP') and organisation = (select hw_organisation())));

create table vum_result (
    id            uuid primary key,
    search_id     uuid not null references vum_search on delete cascade,
    organisation  text not null,
    told          text not null
);
create index vum_result_of_search on vum_result (search_id, id);
alter table vum_result enable row level security;
alter table vum_result force row level security;
create policy vum_results_of_organisation on vum_result
    using ((select hw_is_system())
        or ((select hw_kind()) in ('GGZ', 'WSP') and organisation = (select hw_organisation())));

-- Until when VUM wants no more questions: one row, whichever instance was told so.
create table vum_pause (
    only_row      boolean primary key default true check (only_row),
    paused_until  timestamptz not null
);
alter table vum_pause enable row level security;
alter table vum_pause force row level security;
create policy vum_pause_of_system on vum_pause using ((select hw_is_system()));

grant select, insert, update, delete on vum_search, vum_result to ${app_role};
grant select, insert, update on vum_pause to ${app_role};
