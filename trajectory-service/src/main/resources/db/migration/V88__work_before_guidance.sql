-- A12: whether a person had paid work when guidance started: a job that began before and had not ended. Also where the
-- caller may not look, and nothing more than that.
create function worked_before(candidate uuid, guidance_start date) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    worked boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    worked := exists (select from placement p
        where p.candidate_id = candidate and p.kind in ('PAID', 'TEMPORARY') and p.start_date < guidance_start
            and (p.end_date is null or p.end_date >= guidance_start));
    perform set_config('hw.kind', asking, true);
    return worked;
end
$$;
