-- X17: when a candidate without a fit becomes a request to find or make work, as data; a region without a row of its own
-- for the day has the one of all regions.
create table job_request_rule (
    region               text,
    valid_from           date not null,
    -- days the wishes have stood unchanged before they are asked for
    days_waiting         integer not null check (days_waiting between 0 and 365),
    -- meetings in a row without a proposal
    meetings_unproposed  integer not null check (meetings_unproposed between 1 and 26),
    -- days in which what a coach withdrew is not asked again by itself
    pause_days           integer not null check (pause_days between 0 and 365),
    -- days after which the coach looks again whether the wishes still hold
    review_days          integer not null check (review_days between 1 and 365),
    source               text not null
);
create unique index job_request_rule_once on job_request_rule (region, valid_from) nulls not distinct;
insert into job_request_rule (region, valid_from, days_waiting, meetings_unproposed, pause_days, review_days, source)
values (null, date '2015-01-01', 14, 3, 28, 28, 'One meeting for the wishes, three for a proposal; a region may agree otherwise');
grant select on job_request_rule to ${app_role};

-- What was asked for whom. The WSP hears it under the request's own number and sees no card here.
create table job_request (
    id                 uuid primary key,
    card_id            uuid not null,
    region             text not null,
    organisation       text not null,
    why                text not null check (why in ('NO_OPEN_PAIR', 'NEVER_PROPOSED', 'ASKED_BY_COACH')),
    occupations        text[] not null,
    minimum_hours      integer not null,
    maximum_hours      integer not null,
    needed_conditions  text[] not null,
    hindrances         text[] not null,
    asked_on           date not null,
    ended_on           date,
    ending             text check (ending in ('FIT_FOUND', 'CANDIDATE_TAKEN', 'WITHDRAWN')),
    next_step          text check (length(next_step) between 1 and 200),
    next_step_due      date,
    version            bigint not null,
    check ((ended_on is null) = (ending is null)),
    check ((next_step is null) = (next_step_due is null)),
    check ((ending is null) = (next_step is not null))
);
create unique index one_open_job_request_per_card on job_request (card_id) where ending is null;
create index job_request_of_card on job_request (card_id);
create index job_request_of_organisation on job_request (organisation, id desc);
create index job_request_of_region on job_request (region);
alter table job_request enable row level security;
alter table job_request force row level security;
create policy job_requests_of_organisation on job_request
    using ((select hw_is_system())
        or ((select hw_kind()) = 'GGZ' and organisation = (select hw_organisation())));
grant select, insert, update, delete on job_request to ${app_role};
