-- What people call an organisation, as its people's tokens say; null for one of which nobody called since. The table keeps
-- its name, so that an instance of the version before goes on beside a new one.
alter table organisation_kind add column name text;
