-- Searching an institution's trajectories by when they started, without reading all it ever had.
create index trajectory_started on trajectory (organisation, start_date);
create index trajectory_started_treated on trajectory (treating_organisation, start_date);
