-- Finding names under row-level security. Only leakproof operators may use an index there, which those of pg_trgm are
-- not: a name's trigrams stand in a table of their own, found by plain equality. Kept by triggers only, so without a
-- foreign key; a word's first letter alone says too little and is left out.

drop index candidate_by_name;

create function name_trigrams(name text) returns text[] immutable parallel safe language sql return
    (select coalesce(array_agg(t), '{}') from unnest(show_trgm(name)) t where t not like '  _');

create table candidate_name_trigram (
    organisation  text not null,
    trigram       text not null,
    candidate_id  uuid not null,
    primary key (organisation, trigram, candidate_id)
);
alter table candidate_name_trigram enable row level security;
alter table candidate_name_trigram force row level security;
create policy system_part on candidate_name_trigram using ((select hw_is_system()));
create policy treating on candidate_name_trigram
    using ((select treats()) and organisation = (select hw_organisation()));
grant select, insert, delete on candidate_name_trigram to ${app_role};

create function keep_name_trigrams() returns trigger language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        delete from candidate_name_trigram
        where organisation = old.organisation and trigram = any (name_trigrams(old.search_name)) and candidate_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
        insert into candidate_name_trigram
        select new.organisation, t, new.id from unnest(name_trigrams(new.search_name)) t;
    end if;
    return null;
end
$$;
create trigger candidate_names after insert or delete or update of search_name, organisation on candidate
    for each row execute function keep_name_trigrams();

-- The owner, too, is held by row-level security; what is there already is taken along as the system.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true);
insert into candidate_name_trigram
select c.organisation, t, c.id from candidate c, unnest(name_trigrams(c.search_name)) t;

-- Lists by candidate: the open trajectory alone had an index.
create index trajectory_of_candidate on trajectory (candidate_id, id);

-- What is entrusted to an organisation, with all that its policy asks: read from the index alone.
drop index legal_ground_of_receiver;
create index legal_ground_of_receiver on legal_ground (receiver, candidate_id)
    include (purpose, valid_from, valid_until, organisation) where withdrawn_at is null;
