-- What counts as one trajectory. Guidance that goes on elsewhere after a transfer is one chain: it counts once, where it
-- began (rule X29). What came of a trajectory is kept beside it while facts come in, so that counting reads one table.

alter table trajectory_fact
    add column chain                 uuid,
    add column first_paid_on         date,
    add column first_paid_placement  uuid,
    add column sustained_on          date,
    add column job_count             integer not null default 0;
comment on column trajectory_fact.chain is
    'trajectory with which it counts, mostly itself; null: it continues one that was erased, which stands for it';
comment on column trajectory_fact.first_paid_on is 'rules A7 and A9: of the placements that count as work';
comment on column trajectory_fact.job_count is 'placements that count as work';
create index trajectory_fact_by_chain on trajectory_fact (chain) where chain <> id;

select set_config('hw.kind', 'SYSTEM', true), set_config('hw.organisation', 'system', true),
       set_config('hw.user', 'migration', true);
update trajectory_fact set chain = id;
update trajectory_fact t
set first_paid_on = j.first_paid_on, first_paid_placement = j.first_paid_placement, sustained_on = j.sustained_on,
    job_count = j.job_count
from (
    select p.trajectory_id, min(p.start_date) as first_paid_on,
           (array_agg(p.id order by p.start_date, p.pseudonym))[1] as first_paid_placement,
           min(p.sustained_on) as sustained_on, count(*) as job_count
    from placement_fact p join counting_placement_kind k on k.kind = p.kind
    where p.start_date is not null
    group by p.trajectory_id
) j
where j.trajectory_id = t.id;
select set_config('hw.kind', '', true), set_config('hw.organisation', '', true), set_config('hw.user', '', true);

create view counted_trajectory with (security_invoker = true) as
select t.id, t.pseudonym is null as erased, t.region, t.subregion, t.organisation, t.target_group, t.benefit, t.method,
       t.route, t.start_date,
       case when c.chain is null then t.end_date else c.end_date end as end_date,
       case when c.chain is null then t.end_reason else c.end_reason end as end_reason,
       least(t.employer_met_on, c.employer_met_on) as employer_met_on,
       least(t.benefits_explained_on, c.benefits_explained_on) as benefits_explained_on,
       least(t.treatment_team_met_on, c.treatment_team_met_on) as treatment_team_met_on,
       least(t.first_paid_on, c.first_paid_on) as first_paid_on,
       case
           when t.first_paid_on is null or c.first_paid_on < t.first_paid_on then c.first_paid_placement
           else t.first_paid_placement
       end as first_paid_placement,
       least(t.sustained_on, c.sustained_on) as sustained_on,
       t.job_count + coalesce(c.job_count, 0) as job_count
from trajectory_fact t
left join (
    select chain,
           (array_agg(end_date order by start_date desc, id desc))[1] as end_date,
           (array_agg(end_reason order by start_date desc, id desc))[1] as end_reason,
           min(employer_met_on) as employer_met_on,
           min(benefits_explained_on) as benefits_explained_on,
           min(treatment_team_met_on) as treatment_team_met_on,
           min(first_paid_on) as first_paid_on,
           (array_agg(first_paid_placement order by first_paid_on nulls last, id))[1] as first_paid_placement,
           min(sustained_on) as sustained_on,
           sum(job_count)::integer as job_count
    from trajectory_fact
    where chain <> id and start_date is not null
    group by chain
) c on c.chain = t.id
where t.chain = t.id and t.start_date is not null;
comment on view counted_trajectory is
    'one row per trajectory that counts; begin and place of its first part, end of its last, outcomes of all';
comment on column counted_trajectory.erased is 'dates are no more than their year; counts, but has no durations';

create view counted_placement with (security_invoker = true) as
select p.id, t.chain as trajectory, t.pseudonym is null as erased, k.kind is not null as paid, p.kind,
       p.hours_per_week, p.contract, p.wage, p.preferred, p.employer, p.occupation_group, p.start_date, p.sustained_on,
       p.end_date, p.end_reason
from placement_fact p
join trajectory_fact t on t.id = p.trajectory_id
left join counting_placement_kind k on k.kind = p.kind
where p.start_date is not null and t.start_date is not null and t.chain is not null;
comment on view counted_placement is 'work that began within a counted trajectory; paid: it counts as work';

grant select on counted_trajectory, counted_placement to ${app_role};
