-- D3: who keeps the contact, absent until somebody of the WSP takes it; the record this one was merged into.
alter table employer
  add column owner text check (length(owner) between 1 and 255),
  add column owner_organisation text,
  add column merged_into uuid references employer (id),
  add constraint employer_owner_whole check ((owner is null) = (owner_organisation is null)),
  add constraint employer_not_into_itself check (merged_into <> id);
create index employer_by_owner on employer (region, owner, id desc) where owner is not null;
create index employer_merged_into on employer (merged_into) where merged_into is not null;
