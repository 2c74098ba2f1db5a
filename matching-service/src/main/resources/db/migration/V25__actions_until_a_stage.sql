-- E7: what usually follows from a decision is done when its match leaves the stage the decision brought it to; what
-- people said in their own words stays until they say that it is done (null).
alter table meeting_action add column while_stage text;
create index open_action_of_match on meeting_action (match_id) where stage = 'OPEN' and while_stage is not null;
