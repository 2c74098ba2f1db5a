-- How many started by each route of a region is counted without reading those that came by none.
create index trajectory_by_route on trajectory (region, route) where route is not null;
