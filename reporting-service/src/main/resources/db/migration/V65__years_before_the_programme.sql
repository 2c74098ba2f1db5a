-- Guidance of before the programme is reported too, and may have had a target.
alter table division_target drop constraint division_target_year_check,
    add constraint division_target_year_check check (year between 2010 and 2100);
alter table region_target drop constraint region_target_year_check,
    add constraint region_target_year_check check (year between 2010 and 2100);
