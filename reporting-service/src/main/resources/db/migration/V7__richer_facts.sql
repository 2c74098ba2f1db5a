-- More of what the trajectory-service tells: for whom without a name, first steps of guidance, what work is like and how
-- it changes, referrals, and how guidance goes in an organisation. All of it is read by the system alone.

alter table trajectory_fact
    add column corrected_by            bigint not null default 0,
    add column subject                 uuid,
    add column continued               uuid,
    add column employer_met_on         date,
    add column benefits_explained_on   date,
    add column treatment_team_met_on   date;
comment on column trajectory_fact.corrected_by is 'sequence of the correction that holds; 0: as told at the start';
comment on column trajectory_fact.subject is 'pseudonym of whom it is for; null after erasure';
comment on column trajectory_fact.continued is 'rule X29: pseudonym of the trajectory it continues after a transfer';
create index trajectory_fact_by_subject on trajectory_fact (subject) where subject is not null;
create index trajectory_fact_by_continued on trajectory_fact (continued) where continued is not null;

alter table placement_fact
    add column contract          text,
    add column wage              text,
    add column preferred         boolean,
    add column employer          uuid,
    add column occupation_group  text,
    add column end_reason        text;
comment on column placement_fact.employer is 'pseudonym of the employer, for diversity only (rule X27)';

create table placement_terms_fact (
    placement_id  uuid not null references placement_fact on delete cascade,
    from_date     date not null,
    hours_band    text not null,
    contract      text,
    wage          text,
    told_by       bigint not null,
    primary key (placement_id, from_date)
);
comment on column placement_terms_fact.told_by is 'sequence of the event: of the same day, the highest holds';

create table referral_fact (
    id              uuid primary key,
    pseudonym       uuid unique,
    subject         uuid,
    region          text not null,
    organisation    text,
    referrer        text,
    made_on         date,
    outcome         text,
    refusal_reason  text,
    answered_on     date,
    answered_by     bigint not null default 0
);
comment on table referral_fact is 'counted from the moment it is known when it was made';
comment on column referral_fact.answered_by is 'sequence of the answer that holds';
create index referral_fact_by_day on referral_fact (made_on);
create index referral_fact_by_subject on referral_fact (subject) where subject is not null;

create table guidance_month_fact (
    organisation          text not null,
    region                text not null,
    month                 date not null,
    coaches               integer not null,
    fte_hundredths        integer not null,
    open_trajectories     integer not null,
    coaches_over_caseload integer not null,
    talks                 integer not null,
    talks_outside_office  integer not null,
    employer_visits       integer not null,
    in_work               integer not null,
    in_work_followed      integer not null,
    told_by               bigint not null,
    primary key (organisation, region, month)
);
comment on column guidance_month_fact.told_by is 'sequence of the event: the highest holds';

alter table match_fact add column introduced_on date;

grant select, insert, update, delete on placement_terms_fact, referral_fact to ${app_role};
grant select, insert, update on guidance_month_fact to ${app_role};

do $$
declare
    name text;
begin
    foreach name in array array['placement_terms_fact', 'referral_fact', 'guidance_month_fact']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy system_only on %I using ((select hw_is_system()))', name);
    end loop;
end
$$;
