-- G4: a person's file is collected from every service; what they answer lives as long as the file, and no longer.
alter table subject_file
    add column state text not null default 'COMPLETE' check (state in ('COLLECTING', 'COMPLETE')),
    add column completed_at timestamptz,
    add column next_step text,
    add column next_step_due date,
    add check ((state = 'COLLECTING') = (next_step is not null)),
    add check ((next_step is null) = (next_step_due is null));
-- files made before keep what they have; a new one says itself how far it is
alter table subject_file alter column state drop default;
grant update on subject_file to ${app_role};

-- One question per service and pseudonym. The pseudonym itself is not kept: the id of the question finds the answer.
create table subject_file_question (
    id             uuid primary key,
    version        bigint not null,
    file_id        uuid not null references subject_file on delete cascade,
    candidate_id   uuid not null,
    receiver       text not null,
    asked_at       timestamptz not null,
    parts_total    integer check (parts_total > 0),
    parts_arrived  integer not null check (parts_arrived between 0 and coalesce(parts_total, 0)),
    answered_at    timestamptz,
    check ((answered_at is not null) = coalesce(parts_arrived = parts_total, false))
);
create index question_of_file on subject_file_question (file_id);
create index question_of_candidate on subject_file_question (candidate_id);

create table subject_file_part (
    id            uuid primary key,
    question_id   uuid not null references subject_file_question on delete cascade,
    candidate_id  uuid not null,
    number        integer not null,
    -- JSON of the table; absent when the service holds nothing
    section       text,
    unique (question_id, number)
);
create index part_of_candidate on subject_file_part (candidate_id);

alter table subject_file_question enable row level security;
alter table subject_file_question force row level security;
create policy system_part on subject_file_question using ((select hw_is_system()));
create policy of_visible_file on subject_file_question
    using (exists (select from subject_file f where f.id = subject_file_question.file_id));
alter table subject_file_part enable row level security;
alter table subject_file_part force row level security;
create policy system_part on subject_file_part using ((select hw_is_system()));
create policy of_visible_question on subject_file_part for select
    using (exists (select from subject_file_question q where q.id = subject_file_part.question_id));
grant select, insert, update, delete on subject_file_question to ${app_role};
grant select, insert, delete on subject_file_part to ${app_role};
