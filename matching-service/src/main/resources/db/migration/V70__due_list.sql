-- P6: matches and requests to develop a job are due as well. A match that is not decided yet waits for the WSP whose
-- vacancy it is, a later one for the candidate's institution.
create or replace view due_item with (security_invoker = true) as
    select 'MEETING_ACTION' as kind, id, owner_organisation as desk, owner, next_step, next_step_due as due_date
    from meeting_action where stage = 'OPEN'
    union all
    select 'MATCHING_MEETING', id, organisation, null,
        case stage when 'PLANNED' then 'Houd het matchoverleg' else 'Sluit het matchoverleg af' end, meeting_date
    from matching_meeting where stage in ('PLANNED', 'AGENDA_CLOSED')
    union all
    select 'MATCH', m.id, m.card_organisation, null, m.next_step, m.next_step_due
    from candidate_match m
    where m.next_step_due is not null and m.stage not in ('PROPOSED', 'DISCUSSED', 'PARKED')
    union all
    select 'MATCH', m.id, v.organisation, null, m.next_step, m.next_step_due
    from candidate_match m join vacancy v on v.id = m.vacancy_id
    where m.next_step_due is not null and m.stage in ('PROPOSED', 'DISCUSSED', 'PARKED')
    union all
    select 'JOB_REQUEST', r.id, r.organisation, null, r.next_step, r.next_step_due
    from job_request r where r.next_step_due is not null;
