-- P9: where a region's own target of a year starts from.
alter table region_target
    add column baseline         integer check (baseline between 0 and 100000),
    add column baseline_from    date,
    add column baseline_until   date,
    add column baseline_source  text,
    add constraint baseline_whole_or_absent check (
        (baseline is null) = (baseline_from is null) and (baseline is null) = (baseline_until is null)
        and (baseline is null) = (baseline_source is null)),
    add constraint baseline_period check (baseline_from <= baseline_until);
comment on column region_target.baseline is 'what was reached in the period of the baseline';
