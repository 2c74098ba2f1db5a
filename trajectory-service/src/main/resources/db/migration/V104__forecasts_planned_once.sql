-- B5: what a payer is asked for is found by the payer, and the two halves of a forecast, which take longer to plan under the
-- policies of seven tables than to read, are planned once for a connection.
create index funding_request_of_payer on funding_request (payer_organisation, trajectory_id)
    where state in ('WAITING', 'GRANTED');
alter function funding_forecast() set plan_cache_mode = force_generic_plan;
alter function funding_starts(date) set plan_cache_mode = force_generic_plan;
