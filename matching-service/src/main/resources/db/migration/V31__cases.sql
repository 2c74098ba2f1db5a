-- P5, P6, E4, E5, E6: what a match keeps as a case.
alter table candidate_match
    add column next_step      text check (length(next_step) between 1 and 200),
    add column next_step_due  date,
    -- a parked pair is not proposed before this day
    add column parked_until   date,
    -- how much the employer may know, from the introduction on
    add column disclosure     text check (disclosure in ('NONE', 'SUPPORT_NEED_ONLY', 'FULL')),
    -- when the placement was recorded that holds the candidate until the card is told anew
    add column placed_at      timestamptz,
    -- what counted when the pair was judged: name=value
    add column judged_facts   text[],
    -- whether the pair is not proposed again until a fact changes
    add column stays_away     boolean not null default false;

select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
    set_config('hw.regions', ',', true);
update candidate_match m set
    stays_away = stage = 'REJECTED'
        or (stage = 'ENDED' and exists (select 1 from reason_code r
            where r.code = m.reason_code and r.stage = 'ENDED' and r.party <> 'SYSTEM')),
    placed_at = (select max(p.recorded_at) from placement_heard p where p.match_id = m.id and m.stage = 'PLACED'),
    parked_until = case when stage = 'PARKED' then current_date end,
    next_step = case stage
        when 'PROPOSED' then 'Bespreek het voorstel in het matchoverleg'
        when 'DISCUSSED' then 'Neem een besluit in het matchoverleg'
        when 'PARKED' then 'Bekijk het geparkeerde voorstel opnieuw'
        when 'AGREED' then 'Stel de kandidaat voor aan de werkgever'
        when 'INTRODUCED' then 'Hoor van de werkgever of er een gesprek komt'
        when 'INTERVIEW' then 'Bespreek hoe het gesprek ging'
        when 'TRIAL' then 'Bespreek hoe de proef gaat' end,
    next_step_due = case when stage in ('PROPOSED', 'DISCUSSED', 'PARKED', 'AGREED', 'INTRODUCED', 'INTERVIEW',
        'TRIAL') then current_date + 14 end;
select set_config('hw.kind', '', true), set_config('hw.organisation', '', true), set_config('hw.user', '', true),
    set_config('hw.roles', '', true), set_config('hw.regions', '', true);

alter table candidate_match
    add check ((next_step is null) = (next_step_due is null)),
    add check ((stage in ('PLACED', 'REJECTED', 'ENDED')) = (next_step is null)),
    add check ((stage = 'PARKED') = (parked_until is not null));
create index candidate_match_due on candidate_match (region, next_step_due) where next_step_due is not null;
create index candidate_match_due_of_organisation on candidate_match (card_organisation, next_step_due)
    where next_step_due is not null;
create index candidate_match_staying_away on candidate_match (region) where stays_away;
create index candidate_match_of_organisation on candidate_match (card_organisation, id);

-- How soon what follows a stage is done; a row without a region holds where the region has none.
create table match_follow_up (
    stage        text not null check (stage in ('PROPOSED', 'DISCUSSED', 'PARKED', 'AGREED', 'INTRODUCED', 'INTERVIEW',
                     'TRIAL')),
    region       text,
    valid_from   date not null,
    what         text not null check (length(what) between 1 and 200),
    days         integer not null check (days between 0 and 180)
);
create unique index match_follow_up_once on match_follow_up (stage, coalesce(region, ''), valid_from);
insert into match_follow_up (stage, valid_from, what, days)
values ('PROPOSED', date '2015-01-01', 'Bespreek het voorstel in het matchoverleg', 0),
       ('DISCUSSED', date '2015-01-01', 'Neem een besluit in het matchoverleg', 14),
       ('PARKED', date '2015-01-01', 'Bekijk het geparkeerde voorstel opnieuw', 14),
       ('AGREED', date '2015-01-01', 'Stel de kandidaat voor aan de werkgever', 7),
       ('INTRODUCED', date '2015-01-01', 'Hoor van de werkgever of er een gesprek komt', 14),
       ('INTERVIEW', date '2015-01-01', 'Bespreek hoe het gesprek ging', 7),
       ('TRIAL', date '2015-01-01', 'Bespreek hoe de proef gaat', 14);
grant select on match_follow_up to ${app_role};
