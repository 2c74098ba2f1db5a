-- Rule X25. What was published of the counts behind a curve is remembered exactly, so that a later release moves a number
-- only when enough people are behind the move. Read by the system alone.

create table survival_rule (
    valid_from     date primary key,
    least_at_risk  smallint not null check (least_at_risk >= 10)
);
comment on table survival_rule is 'rule X25: about fewer people at risk a step is not told; the latest row that is valid holds';
insert into survival_rule (valid_from, least_at_risk) values ('2000-01-01', 30);

create table survival_memory (
    kind       text not null check (kind in ('TIME_TO_JOB', 'JOB_TENURE')),
    cohort     integer not null,
    cell       text not null,
    shown      boolean not null,
    count      bigint not null check (count >= 0),
    sensitive  boolean not null,
    primary key (kind, cohort, cell)
);
comment on column survival_memory.count is 'exact count behind what was shown, or when it was first hidden';

grant select on survival_rule to ${app_role};
grant select, insert, update, delete on survival_memory to ${app_role};
alter table survival_memory enable row level security;
alter table survival_memory force row level security;
create policy system_only on survival_memory using ((select hw_is_system()));
