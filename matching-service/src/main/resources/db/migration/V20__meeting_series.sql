-- E1: the two-weekly meetings of a region as a series; each planned meeting is a row of its own, so that one date can be
-- moved or cancelled without touching the others.
create table meeting_series (
    id              uuid primary key,
    region          text not null,
    organisation    text not null,
    weekday         text not null,
    interval_weeks  integer not null check (interval_weeks between 1 and 8),
    start_time      time not null,
    length_minutes  integer not null check (length_minutes between 15 and 480),
    place           text,
    valid_from      date not null,
    valid_until     date,
    previous_id     uuid references meeting_series,
    version         bigint not null,
    -- one day before the start: ended before its first meeting
    check (valid_until is null or valid_until >= valid_from - 1)
);
create index meeting_series_of_region on meeting_series (region, id);
alter table meeting_series enable row level security;
alter table meeting_series force row level security;
create policy series_of_region on meeting_series
    using ((select hw_is_system()) or region = any ((select hw_regions())::text[]))
    with check ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));
grant select, insert, update on meeting_series to ${app_role};

alter table matching_meeting
    add column series_id      uuid references meeting_series,
    add column series_date    date,
    add column start_time     time,
    add column length_minutes integer,
    add column place          text,
    add column cancel_reason  text;
-- a date of a series is planned once, also when its meeting was moved or cancelled
create unique index one_meeting_a_series_date on matching_meeting (series_id, series_date);
drop index one_meeting_a_day;
create unique index one_meeting_a_day on matching_meeting (region, meeting_date) where stage <> 'CANCELLED';
alter policy meetings_of_region on matching_meeting
    with check ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[])));

-- Which holidays are a day off, and in which years; the dates come from the calendar.
create table free_holiday (
    holiday     text not null,
    every_years integer not null check (every_years between 1 and 10),
    from_year   integer not null,
    until_year  integer check (until_year >= from_year),
    source      text not null,
    primary key (holiday, from_year)
);
insert into free_holiday (holiday, every_years, from_year, source) values
    ('NEW_YEAR', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('EASTER_MONDAY', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('KINGS_DAY', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('LIBERATION_DAY', 5, 1900, 'Stichting van de Arbeid: once in five years'),
    ('ASCENSION_DAY', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('WHIT_MONDAY', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('CHRISTMAS_DAY', 1, 1900, 'Algemene termijnenwet, artikel 3'),
    ('BOXING_DAY', 1, 1900, 'Algemene termijnenwet, artikel 3');
grant select on free_holiday to ${app_role};
