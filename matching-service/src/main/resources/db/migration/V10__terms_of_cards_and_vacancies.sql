-- Further wishes and terms (X16, X20), as the events write them; absent where only the older properties were told.
alter table candidate_card add column terms text check (jsonb_typeof(terms::jsonb) = 'object');
alter table vacancy add column terms text check (jsonb_typeof(terms::jsonb) = 'object');
