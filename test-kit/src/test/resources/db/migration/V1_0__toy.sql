create table note (
    id            uuid primary key,
    organisation  text not null,
    version       bigint not null,
    title         text not null,
    made_on       date not null,
    colour        text not null,
    hours         integer
);
alter table note enable row level security;
alter table note force row level security;
create policy own_notes on note using (organisation = (select hw_organisation()));
grant select, insert, update on note to ${app_role};
