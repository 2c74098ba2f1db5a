create table heard (
    id    bigint generated always as identity primary key,
    key   text not null,
    type  text not null,
    what  text
);
grant select, insert on heard to ${app_role};
