-- A7, A8, A9: the national default, and what the regional plans say.
insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000007', 'A7', null, '2000-01-01', 'national default, after HR'),
    ('01930000-0000-7000-8000-000000000008', 'A8', null, '2000-01-01', 'national default, after NHN'),
    ('01930000-0000-7000-8000-000000000009', 'A9', null, '2000-01-01', 'national default, after HR'),
    ('01930000-0000-7000-8000-000000001907', 'A7', 'AM19', '2022-01-01', 'HR'),
    ('01930000-0000-7000-8000-000000001909', 'A9', 'AM19', '2022-01-01', 'HR'),
    ('01930000-0000-7000-8000-000000001508', 'A8', 'AM15', '2021-01-01', 'NHN'),
    ('01930000-0000-7000-8000-000000001509', 'A9', 'AM15', '2021-01-01', 'NHN'),
    ('01930000-0000-7000-8000-000000000509', 'A9', 'AM05', '2018-01-01', 'TW has none of its own: as the national default');

insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000007', 'minimumHoursPerWeek', 12),
    ('01930000-0000-7000-8000-000000000007', 'minimumMonths', 6),
    ('01930000-0000-7000-8000-000000000008', 'minimumMonths', 6),
    ('01930000-0000-7000-8000-000000000009', 'maximumPeriods', 1),
    ('01930000-0000-7000-8000-000000000009', 'monthsPerPeriod', 12),
    ('01930000-0000-7000-8000-000000000009', 'warningDays', 30),
    ('01930000-0000-7000-8000-000000001907', 'minimumHoursPerWeek', 12),
    ('01930000-0000-7000-8000-000000001907', 'minimumMonths', 6),
    ('01930000-0000-7000-8000-000000001909', 'maximumPeriods', 1),
    ('01930000-0000-7000-8000-000000001909', 'monthsPerPeriod', 12),
    ('01930000-0000-7000-8000-000000001909', 'warningDays', 30),
    ('01930000-0000-7000-8000-000000001508', 'minimumMonths', 6),
    ('01930000-0000-7000-8000-000000001509', 'maximumPeriods', 2),
    ('01930000-0000-7000-8000-000000001509', 'monthsPerPeriod', 3),
    ('01930000-0000-7000-8000-000000001509', 'warningDays', 30),
    ('01930000-0000-7000-8000-000000000509', 'maximumPeriods', 1),
    ('01930000-0000-7000-8000-000000000509', 'monthsPerPeriod', 12),
    ('01930000-0000-7000-8000-000000000509', 'warningDays', 30);

-- A10: the thirteen routes of Holland Rijnland (HR); three of the new ones review 35 clients each.
insert into intake_route (code, region, name_nl, name_en, intake, valid_from) values
    ('case-consultation', 'AM19', 'Casuïstiekoverleg Leiden', 'Case consultation Leiden', null, '2022-01-01'),
    ('ggz-uwv', 'AM19', 'GGZ-aanvraag bij UWV', 'GGZ request to UWV', null, '2022-01-01'),
    ('uwv-reintegration', 'AM19', 'UWV en re-integratiebureaus', 'UWV and reintegration companies', null, '2022-01-01'),
    ('leiden-work-company', 'AM19', 'Gemeente Leiden en werkbedrijf', 'Leiden and its work company', null, '2022-01-01'),
    ('eco-garden', 'AM19', 'Ecotuin', 'Eco garden', null, '2022-01-01'),
    ('ggz-municipality', 'AM19', 'GGZ en gemeente', 'GGZ and municipality', null, '2022-01-01'),
    ('bollenstreek-paid-work', 'AM19', 'Naar betaald werk, Duin- en Bollenstreek', 'To paid work, Duin- en Bollenstreek', null, '2022-01-01'),
    ('alphen-work-company', 'AM19', 'Gemeente Alphen en werkbedrijf', 'Alphen and its work company', null, '2022-01-01'),
    ('home-visits', 'AM19', 'Gesprekken aan huis, Duin- en Bollenstreek', 'Home visits, Duin- en Bollenstreek', null, '2022-01-01'),
    ('case-consultation-subregions', 'AM19', 'Casuïstiekoverleg andere subregio’s', 'Case consultation other subregions', null, '2022-07-01'),
    ('leiden-review', 'AM19', 'Heroverweging cliënten gemeente Leiden', 'Review of clients of Leiden', 35, '2022-07-01'),
    ('uwv-review', 'AM19', 'Heroverweging cliëntdossiers UWV', 'Review of client files of UWV', 35, '2022-07-01'),
    ('cmd-lead-in', 'AM19', 'Toeleiding CMD-cliënten', 'Lead-in of CMD clients', 35, '2022-07-01');
