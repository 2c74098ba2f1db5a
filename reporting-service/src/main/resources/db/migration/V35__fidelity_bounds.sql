-- Rule X27: the bounds beside which signals are read. Caseload 20, six employer visits a week, 65 % outside the office, an
-- employer met in time by half of the people (so that the median lies within the days that count as in time); the other
-- bounds are choices of the programme. What was told of a period stands.

create table fidelity_bound (
    signal      text not null check (signal in ('CASELOAD', 'EMPLOYER_VISITS', 'OUTSIDE_OFFICE', 'LASTING_SUPPORT',
                    'EARLY_EMPLOYER_CONTACT', 'PAID_JOBS', 'EMPLOYER_DIVERSITY', 'JOB_DIVERSITY')),
    valid_from  date not null,
    bound       numeric(6, 1) not null check (bound >= 0),
    primary key (signal, valid_from)
);
comment on table fidelity_bound is 'the latest row that is valid on the last day of a period holds';
insert into fidelity_bound (signal, valid_from, bound) values
    ('CASELOAD', '2000-01-01', 20),
    ('EMPLOYER_VISITS', '2000-01-01', 6),
    ('OUTSIDE_OFFICE', '2000-01-01', 65),
    ('LASTING_SUPPORT', '2000-01-01', 90),
    ('EARLY_EMPLOYER_CONTACT', '2000-01-01', 50),
    ('PAID_JOBS', '2000-01-01', 90),
    ('EMPLOYER_DIVERSITY', '2000-01-01', 90),
    ('JOB_DIVERSITY', '2000-01-01', 80);

grant select on fidelity_bound to ${app_role};
