-- P6, X17: tasks to find or make work join the list of what is due. Until somebody takes one it stands on the desk of the
-- region's WSP, whoever that is: row-level security shows it to no other.
create or replace view due_item with (security_invoker = true) as
select 'EMPLOYER' as kind, p.employer_id as id, p.employer_id, p.organisation as desk, p.owner, p.next_step,
  p.next_step_due as due_date
from pipeline p where not p.merged and p.stage <> 'LOST'
union all
select 'PIPELINE_CARD', c.id, c.employer_id, c.organisation, c.owner, c.next_step, c.next_step_due
from pipeline_card c where c.taken_off_on is null
union all
select 'COMMITMENT', c.id, c.employer_id, c.organisation, c.owner, c.next_step, c.next_step_due
from commitment c where c.next_step_due is not null
union all
select 'FOLLOW_UP', f.id, f.employer_id, f.organisation, f.owner, f.next_step, f.next_step_due
from follow_up f where f.followed_up_on is null
union all
select 'ACTIVITY', a.id, a.employer_id, a.organisation, a.owner, a.next_step, a.next_step_due
from activity_report a where a.next_step_due is not null
union all
select 'CLAIM', c.id, c.employer_id, c.organisation, c.owner, c.next_step, c.next_step_due
from employer_claim c where c.state = 'ACTIVE'
union all
select 'CONTACT_PERSON', c.id, c.employer_id, c.organisation, c.owner, c.next_step, c.next_step_due
from contact_person c
union all
select 'VACANCY', v.id, v.employer_id, v.organisation, v.owner, v.next_step, v.next_step_due
from vacancy v where v.next_step_due is not null
union all
select 'CARVING_SHEET', s.id, s.employer_id, s.organisation, s.owner, s.next_step, s.next_step_due
from carving_sheet s where s.next_step_due is not null
union all
select 'SESSION', s.id, null, s.organisation, s.owner, s.next_step, s.next_step_due
from session s where s.state = 'PLANNED'
union all
select 'WISH', w.id, null, w.organisation, w.owner, w.next_step, w.next_step_due
from wish w where w.closed_on is null
union all
select 'VISIT_SEQUENCE', v.id, v.employer_id, v.organisation, v.owner, v.next_step, v.next_step_due
from visit_sequence v where v.next_step_due is not null
union all
select 'GUIDANCE', g.placement_id, g.employer_id, g.organisation, g.owner, g.next_step, g.next_step_due
from employer_guidance g where g.next_step_due is not null
union all
select 'CHECK_IN', c.id, c.employer_id, c.organisation, c.owner, c.next_step, c.next_step_due
from check_in c where c.state = 'OPEN'
union all
select 'REHIRE_TASK', t.id, t.employer_id, t.organisation, t.owner, t.next_step, t.next_step_due
from rehire_task t where t.outcome is null
union all
select 'EMPLOYER_IMPORT', i.id, null, i.organisation, i.owner, i.next_step, i.next_step_due
from employer_import i where i.next_step_due is not null
union all
select 'JOB_DEVELOPMENT', t.id, null, coalesce(t.organisation, (select hw_organisation())), t.owner, t.next_step,
  t.next_step_due
from job_development_task t where t.result is null;
