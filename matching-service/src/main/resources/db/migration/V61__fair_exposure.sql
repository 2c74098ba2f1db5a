-- X19: since when a candidate is in the pool. What was there before counts from when it was told last.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
    set_config('hw.regions', ',', true);
alter table candidate_card add column first_told_at timestamptz;
update candidate_card set first_told_at = least(updated_at, relevant_since);
alter table candidate_card alter column first_told_at set not null;
select set_config('hw.kind', '', true), set_config('hw.organisation', '', true), set_config('hw.user', '', true),
    set_config('hw.roles', '', true), set_config('hw.regions', '', true);

-- For how many meetings in a row somebody may stay undiscussed before that is shown; a region's own row goes first.
create table exposure_rule (
    region                text,
    valid_from            date not null,
    undiscussed_meetings  integer not null check (undiscussed_meetings between 1 and 26),
    source                text not null
);
create unique index exposure_rule_once on exposure_rule (region, valid_from) nulls not distinct;
insert into exposure_rule values (null, date '2015-01-01', 3, 'Six weeks of meetings; a region may agree otherwise');
grant select on exposure_rule to ${app_role};
create index if not exists agenda_item_of_match on agenda_item (match_id);
create index if not exists meeting_decision_about_match on meeting_decision (match_id);
