-- X16, E5: what the candidate answers about a vacancy or an employer, as a coach recorded it. Entries are only added;
-- per vacancy or employer the newest one counts. Notes stay with the candidate's own organisation.
create table candidate_answer (
    id            uuid primary key,
    card_id       uuid not null,
    organisation  text not null,
    vacancy_id    uuid,
    employer_id   uuid,
    answer        text not null check (answer in ('YES', 'NO', 'WITHDRAWN')),
    disclosure    text check (disclosure in ('NONE', 'SUPPORT_NEED_ONLY', 'FULL')),
    valid_until   date,
    note          text check (length(note) between 1 and 500),
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    check (num_nonnulls(vacancy_id, employer_id) = 1),
    check ((answer = 'YES') = (disclosure is not null))
);
create index candidate_answer_of_card on candidate_answer (card_id, id desc);
alter table candidate_answer enable row level security;
alter table candidate_answer force row level security;
create policy answers_of_organisation on candidate_answer
    using ((select hw_is_system())
        or ((select hw_kind()) = 'GGZ' and organisation = (select hw_organisation())));

-- The answers that stand now, without notes: seen by whoever sees the card.
create table standing_answer (
    card_id      uuid not null,
    subject      text not null check (subject in ('VACANCY', 'EMPLOYER')),
    subject_id   uuid not null,
    entry_id     uuid not null,
    yes          boolean not null,
    disclosure   text,
    valid_until  date,
    answered_at  timestamptz not null,
    primary key (card_id, subject, subject_id),
    check (yes = (disclosure is not null))
);
create index standing_answer_of_card on standing_answer (card_id, entry_id desc);
alter table standing_answer enable row level security;
alter table standing_answer force row level security;
create policy standing_answers_seen on standing_answer
    using ((select hw_is_system()) or exists (select 1 from candidate_card c where c.id = card_id))
    with check ((select hw_is_system())
        or ((select hw_kind()) = 'GGZ' and exists (select 1 from candidate_card c where c.id = card_id)));

-- The consents recorded before become answers about the employer, with the disclosure that the card says.
select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
    set_config('hw.user', 'system:migration', true), set_config('hw.roles', ',', true),
    set_config('hw.regions', ',', true);
insert into candidate_answer (id, card_id, organisation, employer_id, answer, disclosure, recorded_by, recorded_at)
select overlay(gen_random_uuid()::text placing '00000000-0000-7' from 1 for 15)::uuid, e.card_id, e.organisation, e.employer_id, 'YES', coalesce(c.disclosure, 'NONE'),
        e.recorded_by, e.recorded_at
    from employer_consent e left join candidate_card c on c.id = e.card_id;
insert into standing_answer (card_id, subject, subject_id, entry_id, yes, disclosure, answered_at)
select card_id, 'EMPLOYER', employer_id, id, true, disclosure, recorded_at from candidate_answer;
select set_config('hw.kind', '', true), set_config('hw.organisation', '', true), set_config('hw.user', '', true),
    set_config('hw.roles', '', true), set_config('hw.regions', '', true);
drop table employer_consent;

grant select, insert, delete on candidate_answer to ${app_role};
grant select, insert, update, delete on standing_answer to ${app_role};
