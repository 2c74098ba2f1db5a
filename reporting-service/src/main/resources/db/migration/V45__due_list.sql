-- P6: what is due on everything open around working together. What a desk sees is what the tables show it.
create view due_item with (security_invoker = true) as
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
    from activity where stage = 'PLANNED';
grant select on due_item to ${app_role};
