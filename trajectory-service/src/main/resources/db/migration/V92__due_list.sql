-- P2, P6: everything open that has a next step, whatever feature it belongs to. The view asks as the caller: each table's
-- own policies decide which rows there are. A row per desk on which a thing lies: the organisation that is to act, a
-- region by its code, or the nation; what waits for one side while another follows it lies on both desks. The holder is on
-- whose own list it stands: the owner, and beside the owner who stands in. A table with a next step belongs in here.
create view due_item with (security_invoker = true) as
select 'TRAJECTORY' as kind, t.id, t.organisation as desk, t.coach as owner, t.coach as holder, false as stands_in,
    t.next_step, t.next_step_due as due_date, t.candidate_id as subject
from trajectory t where t.end_date is null
union all
select 'TRAJECTORY', t.id, t.organisation, t.coach, t.replacement, true, t.next_step, t.next_step_due, t.candidate_id
from trajectory t where t.end_date is null and t.replacement is not null
union all
select 'PLACEMENT', p.id, p.organisation, p.coach, p.coach, false, p.next_step, p.next_step_due, p.candidate_id
from placement p where p.end_date is null
union all
select 'PLACEMENT', p.id, t.organisation, p.coach, t.replacement, true, p.next_step, p.next_step_due, p.candidate_id
from trajectory t join placement p on p.trajectory_id = t.id
where t.replacement is not null and p.end_date is null
union all
select 'PLAN', p.id, p.organisation, p.owner, p.owner, false, p.next_step, p.next_step_due, p.candidate_id
from trajectory_plan p where p.state = 'OPEN' and p.kind = 'REINTEGRATION'
union all
select 'PLAN', p.id, t.organisation, p.owner, t.replacement, true, p.next_step, p.next_step_due, p.candidate_id
from trajectory t join trajectory_plan p on p.trajectory_id = t.id
where t.replacement is not null and p.state = 'OPEN' and p.kind = 'REINTEGRATION'
union all
select 'PLAN', p.id, p.treating_organisation, p.owner, p.owner, false, p.next_step, p.next_step_due, p.candidate_id
from trajectory_plan p where p.state = 'OPEN' and p.kind = 'TREATMENT'
union all
select 'REFERRAL', r.id, r.organisation, r.referred_by, r.referred_by, false, r.next_step, r.next_step_due, r.id
from referral r where r.next_step_due is not null
union all
select 'REFERRAL', r.id, r.ggz_organisation, null, null, false, r.next_step, r.next_step_due, r.id
from referral r where r.next_step_due is not null
union all
select 'TRANSFER', t.id, t.organisation, t.owner, t.owner, false, t.next_step, t.next_step_due, t.candidate_id
from candidate_transfer t where t.next_step_due is not null
union all
select 'TRANSFER', t.id, t.receiver, null, null, false, t.next_step, t.next_step_due, t.candidate_id
from candidate_transfer t where t.next_step_due is not null and t.state = 'REQUESTED'
union all
select 'FUNDING_REQUEST', f.id, f.requested_by_organisation, f.owner, f.owner, false, f.next_step, f.next_step_due,
    f.candidate_id
from funding_request f where f.next_step_due is not null
union all
select 'FUNDING_REQUEST', f.id, f.payer_organisation, f.owner, null, false, f.next_step, f.next_step_due, f.candidate_id
from funding_request f where f.next_step_due is not null and f.payer_organisation <> f.requested_by_organisation
union all
select 'FUNDING_REQUEST', f.id, f.organisation, f.owner, f.owner, false, f.next_step, f.next_step_due, f.candidate_id
from funding_request f where f.next_step_due is not null and f.organisation <> f.requested_by_organisation
    and f.organisation is distinct from f.payer_organisation
union all
select 'CONSULTATION_MEETING', m.id, m.organisation, m.owner, m.owner, false, m.next_step, m.next_step_due, null
from consultation_meeting m where m.next_step_due is not null
union all
select 'CONSULTATION_CASE', c.id, c.organisation, c.owner, c.owner, false, c.next_step, c.next_step_due, null
from consultation_case c where c.next_step_due is not null
union all
select 'CONSULTATION_DECISION', d.id, d.organisation, d.owner, d.owner, false, d.next_step, d.next_step_due, null
from consultation_decision d where d.next_step_due is not null
union all
select 'CASE_REQUEST', r.id, r.organisation, r.owner, r.owner, false, r.next_step, r.next_step_due, null
from case_request r where r.next_step_due is not null
union all
select 'CASE_REQUEST', r.id, r.region, r.owner, null, false, r.next_step, r.next_step_due, null
from case_request r where r.next_step_due is not null and r.state = 'SUBMITTED'
union all
select 'BOTTLENECK', b.id, b.organisation, b.owner, b.owner, false, b.next_step, b.next_step_due, null
from bottleneck b where b.next_step_due is not null and b.state = 'WITH_ORGANISATION'
union all
select 'BOTTLENECK', b.id, b.region, b.owner, b.owner, false, b.next_step, b.next_step_due, null
from bottleneck b where b.next_step_due is not null and b.state = 'WITH_REGION'
union all
select 'BOTTLENECK', b.id, 'NATION', b.owner, b.owner, false, b.next_step, b.next_step_due, null
from bottleneck b where b.next_step_due is not null and b.state = 'WITH_NATION'
union all
select 'SUBJECT_FILE', f.id, f.organisation, f.requested_by, f.requested_by, false, f.next_step, f.next_step_due,
    f.candidate_id
from subject_file f where f.next_step_due is not null
union all
select 'ERASURE', e.id, e.organisation, null, null, false, e.next_step, e.next_step_due, e.candidate_id
from erasure e where e.next_step_due is not null
union all
select 'EMERGENCY_ACCESS', e.id, e.treating, null, null, false, e.next_step, e.next_step_due, e.candidate_id
from emergency_access e where e.next_step_due is not null;

grant select on due_item to ${app_role};

-- What is due of a desk, soonest first. Lists of one owner have their indexes where caseloads are large.
create index trajectory_due_of_organisation on trajectory (organisation, next_step_due) where end_date is null;
create index placement_due_of_organisation on placement (organisation, next_step_due) where end_date is null;
create index plan_due_of_organisation on trajectory_plan (organisation, next_step_due)
    where state = 'OPEN' and kind = 'REINTEGRATION';
create index plan_due_of_treating on trajectory_plan (treating_organisation, next_step_due)
    where state = 'OPEN' and kind = 'TREATMENT';
create index referral_due on referral (organisation, next_step_due) where next_step_due is not null;
create index referral_due_at_treating on referral (ggz_organisation, next_step_due) where next_step_due is not null;
create index request_due on funding_request (requested_by_organisation, next_step_due) where next_step_due is not null;
create index request_due_at_payer on funding_request (payer_organisation, next_step_due) where next_step_due is not null;
create index request_due_at_treating on funding_request (organisation, next_step_due) where next_step_due is not null;
create index consultation_meeting_due on consultation_meeting (organisation, next_step_due)
    where next_step_due is not null;
create index consultation_case_due on consultation_case (organisation, next_step_due) where next_step_due is not null;
create index consultation_decision_due on consultation_decision (organisation, next_step_due)
    where next_step_due is not null;
create index case_request_due on case_request (organisation, next_step_due) where next_step_due is not null;
create index case_request_due_in_region on case_request (region, next_step_due) where next_step_due is not null;
create index bottleneck_due on bottleneck (organisation, next_step_due) where next_step_due is not null;
create index bottleneck_due_in_region on bottleneck (region, next_step_due) where next_step_due is not null;
create index erasure_due on erasure (organisation, next_step_due) where next_step_due is not null;
create index subject_file_due on subject_file (organisation, next_step_due) where next_step_due is not null;
create index emergency_due on emergency_access (treating, next_step_due) where next_step_due is not null;
