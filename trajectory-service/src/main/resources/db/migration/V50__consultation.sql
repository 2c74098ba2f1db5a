-- C1–C5, B8: case consultation. Meetings and cases of a region are open to the region's project organisation and to the
-- organisations that take part; whom a case is about, only to the organisation that tabled it.

create table consultation_meeting (
    id                    uuid primary key,
    version               bigint not null,
    organisation          text not null,
    owner                 text not null,
    region                text not null,
    subregion             text,
    date                  date not null,
    place                 text not null,
    host_organisation     text not null,
    agenda                text,
    minutes               text,
    state                 text not null,
    closed_reason         text,
    maximum_participants  integer not null check (maximum_participants > 0),
    maximum_cases         integer not null check (maximum_cases > 0),
    registered            integer not null default 0,
    attended              integer not null default 0,
    cases                 integer not null default 0,
    next_step             text,
    next_step_due         date,
    organised_at          timestamptz not null,
    constraint no_more_participants check (registered <= maximum_participants),
    constraint no_more_cases check (cases <= maximum_cases),
    constraint open_meeting_has_next_step check ((state = 'PLANNED') = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint held_with_minutes check ((state = 'HELD') = (minutes is not null))
);
comment on column consultation_meeting.registered is 'kept by a trigger, as attended and cases are';
create index consultation_meeting_of_region on consultation_meeting (region, id);
create index consultation_meeting_by_date on consultation_meeting (region, date);

-- At most one per organisation: the place of an organisation at a meeting.
create table consultation_participant (
    id            uuid primary key,
    version       bigint not null,
    meeting_id    uuid not null references consultation_meeting,
    region        text not null,
    organisation  text not null,
    person        text,
    state         text not null,
    invited_at    timestamptz not null,
    answered_at   timestamptz,
    constraint one_per_organisation unique (meeting_id, organisation),
    constraint somebody_comes check (person is not null or state not in ('REGISTERED', 'ATTENDED'))
);
create index consultation_participant_of_organisation on consultation_participant (organisation, meeting_id);

create table consultation_case (
    id               uuid primary key,
    version          bigint not null,
    organisation     text not null,
    owner            text not null,
    region           text not null,
    subregion        text,
    meeting_id       uuid references consultation_meeting,
    basis            text not null,
    income_source    text not null,
    situation        text not null,
    problem          text not null,
    question         text not null,
    goal             text,
    advice           text,
    state            text not null,
    result           text,
    advice_of_value  text,
    followed_up_on   date,
    next_step        text,
    next_step_due    date,
    tabled_at        timestamptz not null,
    constraint open_case_has_next_step check ((state not in ('CLOSED', 'WITHDRAWN')) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint advised_with_goal check (state not in ('ADVISED', 'CLOSED') or advice is not null and goal is not null),
    constraint followed_up_whole check ((result is null) = (advice_of_value is null)
        and (result is null) = (followed_up_on is null))
);
create index consultation_case_of_region on consultation_case (region, id);
create index consultation_case_of_organisation on consultation_case (organisation, id);
create index consultation_case_of_meeting on consultation_case (meeting_id) where meeting_id is not null;

-- Whom a case is about. Erasure deletes the row; the anonymous case stays.
create table consultation_case_link (
    case_id        uuid primary key references consultation_case,
    organisation   text not null,
    candidate_id   uuid not null references candidate,
    trajectory_id  uuid not null references trajectory,
    linked_at      timestamptz not null
);
create index consultation_case_link_of_candidate on consultation_case_link (candidate_id);
create index consultation_case_link_of_trajectory on consultation_case_link (trajectory_id);

create table consultation_decision (
    id             uuid primary key,
    version        bigint not null,
    case_id        uuid not null references consultation_case,
    region         text not null,
    organisation   text not null,
    owner          text,
    text           text not null,
    state          text not null,
    outcome        text,
    next_step      text,
    next_step_due  date,
    decided_on     date not null,
    constraint open_decision_has_next_step check ((state = 'OPEN') = (next_step is not null)
        and (next_step is null) = (next_step_due is null))
);
create index consultation_decision_of_case on consultation_decision (case_id, id);
create index consultation_decision_of_organisation on consultation_decision (organisation, id);

-- B8: money asked for in a case.
create table case_request (
    id                    uuid primary key,
    version               bigint not null,
    case_id               uuid not null references consultation_case,
    organisation          text not null,
    owner                 text not null,
    region                text not null,
    subregion             text,
    amount                numeric(12, 2) not null check (amount > 0),
    purpose               text not null,
    why_not_municipality  text not null,
    state                 text not null,
    asked                 text,
    answered              text,
    reason                text,
    granted_amount        numeric(12, 2) check (granted_amount > 0 and granted_amount <= amount),
    budget_line           uuid,
    reservation           uuid,
    judged_by             text,
    judged_at             timestamptz,
    next_step             text,
    next_step_due         date,
    requested_at          timestamptz not null,
    constraint open_request_has_next_step check ((state in ('SUBMITTED', 'MORE_INFORMATION')) = (next_step is not null)
        and (next_step is null) = (next_step_due is null)),
    constraint granted_with_amount check ((state = 'GRANTED') = (granted_amount is not null)),
    constraint refused_with_reason check (state <> 'REFUSED' or reason is not null),
    constraint nobody_judges_own_request check (judged_by <> owner)
);
create index case_request_of_region on case_request (region, id);
create index case_request_of_organisation on case_request (organisation, id);
create index case_request_of_case on case_request (case_id);
create unique index one_open_request_per_case on case_request (case_id)
    where state in ('SUBMITTED', 'MORE_INFORMATION');

-- Who keeps a region's consultations.
create function directs_region() returns boolean stable parallel safe language sql
    return hw_kind() = 'REGION' and hw_roles() && array['steering-member', 'regional-director'];

alter table consultation_meeting enable row level security;
alter table consultation_meeting force row level security;
create policy system_part on consultation_meeting using ((select hw_is_system()));
create policy directing on consultation_meeting
    using ((select directs_region()) and region = any ((select hw_regions())::text[]));
create policy invited on consultation_meeting for select
    using (exists (select from consultation_participant p
        where p.meeting_id = consultation_meeting.id and p.organisation = (select hw_organisation())));

alter table consultation_participant enable row level security;
alter table consultation_participant force row level security;
create policy system_part on consultation_participant using ((select hw_is_system()));
create policy directing on consultation_participant
    using ((select directs_region()) and region = any ((select hw_regions())::text[]));
create policy own_place on consultation_participant for select
    using (organisation = (select hw_organisation()));
create policy own_answer on consultation_participant for update
    using (organisation = (select hw_organisation()));

alter table consultation_case enable row level security;
alter table consultation_case force row level security;
create policy system_part on consultation_case using ((select hw_is_system()));
create policy tabling on consultation_case
    using (organisation = (select hw_organisation()));
create policy directing on consultation_case
    using ((select directs_region()) and region = any ((select hw_regions())::text[]));
create policy taking_part on consultation_case for select
    using (meeting_id is not null and exists (select from consultation_participant p
        where p.meeting_id = consultation_case.meeting_id and p.organisation = (select hw_organisation())
            and p.state in ('REGISTERED', 'ATTENDED')));

alter table consultation_case_link enable row level security;
alter table consultation_case_link force row level security;
create policy system_part on consultation_case_link using ((select hw_is_system()));
create policy tabling on consultation_case_link
    using (organisation = (select hw_organisation())
        and exists (select from trajectory t where t.id = consultation_case_link.trajectory_id));

alter table consultation_decision enable row level security;
alter table consultation_decision force row level security;
create policy system_part on consultation_decision using ((select hw_is_system()));
create policy directing on consultation_decision
    using ((select directs_region()) and region = any ((select hw_regions())::text[]));
create policy owning on consultation_decision
    using (organisation = (select hw_organisation()));
create policy of_visible_case on consultation_decision for select
    using (exists (select from consultation_case c where c.id = consultation_decision.case_id));

alter table case_request enable row level security;
alter table case_request force row level security;
create policy system_part on case_request using ((select hw_is_system()));
create policy applying on case_request
    using (organisation = (select hw_organisation()));
create policy directing on case_request
    using ((select directs_region()) and region = any ((select hw_regions())::text[]));

-- The numbers beside a meeting: whoever signs up or tables a case changes them, without seeing the rest. The row of the
-- meeting is what all who want a place at the same moment wait for, and its constraints let no more of them in.
create function count_at_meeting(meeting uuid) returns void language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    perform 1 from consultation_meeting m where m.id = meeting for update;
    update consultation_meeting set
        registered = (select count(*) from consultation_participant p
            where p.meeting_id = meeting and p.state in ('REGISTERED', 'ATTENDED')),
        attended = (select count(*) from consultation_participant p
            where p.meeting_id = meeting and p.state = 'ATTENDED'),
        cases = (select count(*) from consultation_case c where c.meeting_id = meeting)
    where id = meeting;
    perform set_config('hw.kind', asking, true);
end
$$;

create function note_participants() returns trigger language plpgsql as
$$
begin
    perform count_at_meeting(new.meeting_id);
    return null;
end
$$;
create trigger participants_of_meeting after insert or update of state on consultation_participant
    for each row execute function note_participants();

create function note_cases() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.meeting_id is not null and old.meeting_id is distinct from new.meeting_id then
        perform count_at_meeting(old.meeting_id);
    end if;
    if new.meeting_id is not null then
        perform count_at_meeting(new.meeting_id);
    end if;
    return null;
end
$$;
create trigger cases_of_meeting after insert or update of meeting_id on consultation_case
    for each row execute function note_cases();

-- Whether sharing in a consultation rests on a legal ground; asked for a candidate the caller may see.
create function has_consultation_ground(candidate uuid, on_day date) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    has_ground boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    has_ground := exists (select from legal_ground g
        where g.candidate_id = candidate and g.purpose = 'CASE_CONSULTATION' and g.withdrawn_at is null
            and g.valid_from <= on_day and (g.valid_until is null or g.valid_until >= on_day));
    perform set_config('hw.kind', asking, true);
    return has_ground;
end
$$;

grant select, insert, update on consultation_meeting, consultation_participant, consultation_case,
    consultation_decision, case_request to ${app_role};
grant select, insert, delete on consultation_case_link to ${app_role};
