-- Rule X24: publications. A publication is written once and never changed or removed: nobody is granted more than that.

create table publication (
    id            uuid primary key,
    number        integer not null unique check (number > 0),
    release_id    uuid not null,
    as_of_date    date not null,
    title         text not null check (length(title) between 1 and 200),
    audience      text not null check (audience in ('NATIONAL', 'PUBLIC')),
    restates      integer unique references publication (number),
    reason        text,
    threshold     integer not null,
    rounding      integer not null,
    figures       integer not null,
    withheld      integer not null,
    byte_count    bigint not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at  timestamptz not null,
    published_by  text not null,
    check ((restates is null) = (reason is null)),
    check (restates < number)
);
comment on column publication.number is 'counts up without gaps';
comment on column publication.release_id is 'the release it was made of, from which it can be made again';
comment on column publication.restates is 'the publication it corrects: each is corrected once, by one that follows';
comment on column publication.sha256 is 'of the uncompressed file of figures';

create table publication_file (
    publication_id  uuid primary key references publication,
    figures         bytea not null,
    definitions     text not null
);
comment on column publication_file.figures is 'the published file, compressed by gzip';
comment on column publication_file.definitions is 'what each figure meant at that moment, as JSON';

grant select, insert on publication, publication_file to ${app_role};

alter table publication enable row level security;
alter table publication force row level security;
create policy readers on publication for select
    using (audience = 'PUBLIC' or (select hw_kind()) in ('NATIONAL', 'SYSTEM'));
create policy publisher on publication for insert with check ((select hw_kind()) = 'NATIONAL');

alter table publication_file enable row level security;
alter table publication_file force row level security;
create policy readers on publication_file for select
    using (exists (select 1 from publication p where p.id = publication_id));
create policy publisher on publication_file for insert with check ((select hw_kind()) = 'NATIONAL');
