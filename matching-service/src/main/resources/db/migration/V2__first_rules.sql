-- The national rules to start with. People change them by adding a set with a later valid_from, or one for a region.
insert into rule_set (id, region, version, valid_from, weight_occupation, weight_hours, weight_conditions,
    weight_travel, unknown_share, occupation_share, hours_tolerance, hard_conditions)
values ('01980000-0000-7000-8000-000000000001', null, 'NL-1', date '2015-01-01', 450, 200, 200, 150, 50,
    '{0,25,50,75,100}', 12, '{QUIET,REMOTE}');

insert into travel_assumption (mode, valid_from, kilometres_per_hour, detour_percent, fixed_minutes)
values ('WALK', date '2015-01-01', 5, 120, 0),
       ('BICYCLE', date '2015-01-01', 16, 125, 1),
       ('MOPED', date '2015-01-01', 28, 130, 2),
       ('CAR', date '2015-01-01', 50, 135, 5),
       ('PUBLIC_TRANSPORT', date '2015-01-01', 32, 140, 12);

insert into reason_code (code, stage, party, valid_from, valid_until)
values ('candidate-declines', 'REJECTED', 'CANDIDATE', date '2015-01-01', null),
       ('employer-declines', 'REJECTED', 'EMPLOYER', date '2015-01-01', null),
       ('hours-do-not-fit', 'REJECTED', 'BOTH', date '2015-01-01', null),
       ('conditions-do-not-fit', 'REJECTED', 'BOTH', date '2015-01-01', null),
       ('too-far', 'REJECTED', 'CANDIDATE', date '2015-01-01', null),
       ('other-work-wanted', 'REJECTED', 'CANDIDATE', date '2015-01-01', null),
       ('more-information-needed', 'PARKED', 'BOTH', date '2015-01-01', null),
       ('candidate-not-now', 'PARKED', 'CANDIDATE', date '2015-01-01', null),
       ('employer-not-now', 'PARKED', 'EMPLOYER', date '2015-01-01', null),
       ('candidate-stopped', 'ENDED', 'CANDIDATE', date '2015-01-01', null),
       ('employer-stopped', 'ENDED', 'EMPLOYER', date '2015-01-01', null),
       ('trial-not-continued', 'ENDED', 'BOTH', date '2015-01-01', null),
       ('work-ended', 'ENDED', 'SYSTEM', date '2015-01-01', null),
       ('not-discussed', 'ENDED', 'SYSTEM', date '2015-01-01', null),
       ('card-withdrawn', 'ENDED', 'SYSTEM', date '2015-01-01', null),
       ('consent-withdrawn', 'ENDED', 'SYSTEM', date '2015-01-01', null),
       ('placed-elsewhere', 'ENDED', 'SYSTEM', date '2015-01-01', null),
       ('vacancy-gone', 'ENDED', 'SYSTEM', date '2015-01-01', null);
