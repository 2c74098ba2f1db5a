-- How good the data behind a figure is (rule X28), from A to E. From how many percent a grade is given is data.
create table quality_rule (
    valid_from   date not null,
    aspect       text not null check (aspect in ('COMPLETENESS', 'TIMELINESS', 'DISCIPLINE')),
    a_from       integer not null check (a_from <= 100),
    b_from       integer not null check (b_from < a_from),
    c_from       integer not null check (c_from < b_from),
    d_from       integer not null check (d_from < c_from and d_from > 0),
    within_days  integer check (within_days between 0 and 365),
    primary key (valid_from, aspect),
    check ((aspect = 'TIMELINESS') = (within_days is not null))
);
comment on column quality_rule.a_from is 'percent from which the grade is A; below d_from it is E';
comment on column quality_rule.within_days is 'a fact that is told within these days is in time';
insert into quality_rule (valid_from, aspect, a_from, b_from, c_from, d_from, within_days) values
    ('2020-01-01', 'COMPLETENESS', 98, 95, 90, 80, null),
    ('2020-01-01', 'TIMELINESS', 95, 90, 80, 60, 14),
    ('2020-01-01', 'DISCIPLINE', 100, 90, 75, 50, null);
grant select on quality_rule to ${app_role};
