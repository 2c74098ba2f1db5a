-- B1–B5: of which kind an organisation is decides what it can pay for. Its people's tokens say so; the rest of the service
-- needs to know it of an organisation that does not ask itself.
create table organisation_kind (
    organisation  text primary key,
    kind          text not null,
    told_at       timestamptz not null
);
alter table organisation_kind enable row level security;
alter table organisation_kind force row level security;
create policy everybody on organisation_kind for select using ((select hw_kind()) is not null);
create policy own_kind on organisation_kind for insert
    with check (organisation = (select hw_organisation()) and kind = (select hw_kind()));
create policy own_change on organisation_kind for update using (organisation = (select hw_organisation()))
    with check (organisation = (select hw_organisation()) and kind = (select hw_kind()));
grant select, insert, update on organisation_kind to ${app_role};
