-- A1: what was decided of somebody's scope, when, on which facts and by which version of the rules. Rows are only added;
-- they go when the person is erased. The care setting is health data, so only the treating side reads them (G3).
create table scope_decision (
    id                     uuid primary key,
    candidate_id           uuid not null references candidate deferrable initially deferred,
    organisation           text not null,
    occasion               text not null,
    outcome                text not null,
    policy_version         integer not null,
    care_setting           text not null,
    can_and_wants_to_work  boolean not null,
    benefit                text not null,
    referred_by            text not null,
    decided_by             text not null,
    decided_at             timestamptz not null
);
comment on column scope_decision.organisation is 'that decided; who treats now reads it';
create index scope_decision_of_candidate on scope_decision (candidate_id, id);

create table scope_decision_reason (
    decision_id  uuid not null references scope_decision on delete cascade,
    position     integer not null,
    effect       text not null,
    rule         text not null,
    code         text not null,
    source       text not null,
    text_nl      text not null,
    text_en      text not null,
    primary key (decision_id, position)
);

alter table scope_decision enable row level security;
alter table scope_decision force row level security;
create policy system_part on scope_decision using ((select hw_is_system()));
create policy treating_reads on scope_decision for select
    using ((select treats()) and exists (select from candidate c
        where c.id = scope_decision.candidate_id and c.organisation = (select hw_organisation())));
create policy treating_decides on scope_decision for insert
    with check ((select treats()) and organisation = (select hw_organisation()));

alter table scope_decision_reason enable row level security;
alter table scope_decision_reason force row level security;
create policy system_part on scope_decision_reason using ((select hw_is_system()));
create policy of_visible_decision on scope_decision_reason for select
    using (exists (select from scope_decision d where d.id = scope_decision_reason.decision_id));
create policy of_own_decision on scope_decision_reason for insert
    with check (exists (select from scope_decision d where d.id = scope_decision_reason.decision_id));

grant select, insert, delete on scope_decision, scope_decision_reason to ${app_role};
