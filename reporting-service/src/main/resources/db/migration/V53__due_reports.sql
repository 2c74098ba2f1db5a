-- P6: months to report and questions about the data are due as well, at the organisation they wait for.
create or replace view due_item with (security_invoker = true) as
    select 'PAGE' as kind, id, region, owner_organisation as desk, owner,
        'Kijk de pagina na' as next_step, review_on as due_date
    from page where stage = 'CURRENT'
    union all
    select 'RISK_MEASURE', id, region, owner_organisation, owner, what, due_on
    from risk_measure where done_on is null
    union all
    select 'RISK', id, region, owner_organisation, owner, 'Kijk opnieuw naar het risico', review_on
    from risk where stage = 'OPEN'
    union all
    select 'ACTIVITY', id, region, owner_organisation, owner, 'Leg vast wat de activiteit opleverde', planned_on
    from activity where stage = 'PLANNED'
    union all
    select 'REPORTING_MONTH', id, region, organisation, 'key-figure', next_step, next_step_due
    from reporting_month where state = 'EXPECTED' and obligation = 'MUST'
    union all
    select 'DATA_QUESTION', id, region, organisation, owner, next_step, next_step_due
    from data_question where state = 'OPEN';
