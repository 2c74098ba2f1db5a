-- E3, X16: further wishes and possibilities. Null where nothing was recorded; every_sector says that something was.
alter table candidate
    add every_sector          boolean,
    add sectors               text[],
    add grows_to_hours        integer,
    add availability          text[],
    add hard_limits           text[],
    add unwanted_occupations  text[],
    add most_stimuli          text,
    add most_pace             text,
    add most_social_load      text,
    add driving_licences      text[],
    add dutch                 text,
    add education             text,
    add skills                text[],
    add job_coach_needed      boolean,
    add least_contract_months integer,
    add least_wage_per_hour   numeric(5, 2),
    add income_advice_given   boolean;
comment on column candidate.availability is 'such as MONDAY-MORNING';
comment on column candidate.driving_licences is 'null when not asked, empty when there is none';

-- Cards told before terms were are told once more, by the first nightly round.
alter table card_publication add hours_at_work integer;
comment on column card_publication.hours_at_work is 'as matching was last told; null when it was told without terms';
create index card_told_without_terms on card_publication (candidate_id) where published and hours_at_work is null;
