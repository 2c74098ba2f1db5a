-- Where the regions start: 10, 10 and 15 (rule F1). Two are known from their plans: Holland Rijnland commits itself to
-- 100 trajectories a year, Noord-Holland Noord to 25. Nothing is known here of the others; they fill the places in
-- order of their code, until the programme manager records what their applications led to.

insert into region_division (region, division, valid_from)
with ranked as (
    select code,
           row_number() over (order by (code = 'AM19') desc, (code = 'AM15'), code) as place
    from region
)
select code,
       case
           when code = 'AM15' then 'EREDIVISIE'
           when place <= 10 then 'CHAMPIONS_LEAGUE'
           when place <= 19 then 'EREDIVISIE'
           else 'KEUKEN_KAMPIOEN_DIVISIE'
       end,
       date '2021-01-01'
from ranked;

alter table region enable row level security;
alter table region force row level security;
create policy everyone_reads on region for select using (true);
create policy programme_changes on region for update
    using ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[])));

alter table region_target enable row level security;
alter table region_target force row level security;
create policy everyone_reads on region_target for select using (true);
create policy programme_changes on region_target
    using ((select hw_is_system()) or ((select hw_kind()) = 'NATIONAL' and 'programme-manager' = any ((select hw_roles())::text[])));
