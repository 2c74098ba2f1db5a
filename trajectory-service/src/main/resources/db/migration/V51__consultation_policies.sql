-- C1: how many meet, how many cases they discuss, and how often.
insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-0000000000c1', 'C1', null, '2000-01-01', 'national default, after IMP'),
    ('01930000-0000-7000-8000-0000000019c1', 'C1', 'AM19', '2018-09-06', 'IMP 1 7');

insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-0000000000c1', 'maximumParticipants', 20),
    ('01930000-0000-7000-8000-0000000000c1', 'minimumCases', 3),
    ('01930000-0000-7000-8000-0000000000c1', 'maximumCases', 4),
    ('01930000-0000-7000-8000-0000000000c1', 'maximumMonthsBetween', 4),
    ('01930000-0000-7000-8000-0000000019c1', 'maximumParticipants', 20),
    ('01930000-0000-7000-8000-0000000019c1', 'minimumCases', 3),
    ('01930000-0000-7000-8000-0000000019c1', 'maximumCases', 4),
    ('01930000-0000-7000-8000-0000000019c1', 'maximumMonthsBetween', 4);
