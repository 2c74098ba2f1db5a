-- Rule X26: how many trajectories a full-time coach guides at a time, and about how few coaches nothing is told.

create table capacity_rule (
    valid_from         date primary key,
    caseload_per_fte   smallint not null check (caseload_per_fte between 1 and 100),
    least_coaches      smallint not null check (least_coaches >= 3)
);
comment on table capacity_rule is 'the latest row that is valid holds';
insert into capacity_rule (valid_from, caseload_per_fte, least_coaches) values ('2000-01-01', 20, 5);

grant select on capacity_rule to ${app_role};
