-- Who starts guidance ends the referrals of the candidate; which they were is told to reporting.
drop function finish_referrals(uuid, timestamptz);
create function finish_referrals(candidate uuid, at_moment timestamptz) returns setof uuid language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query update referral set state = 'DONE', decided_at = at_moment, next_step = null, next_step_due = null,
            version = version + 1
        where candidate_id = candidate and state = 'CONFIRMED' returning id;
    perform set_config('hw.kind', asking, true);
end
$$;

-- X27: what was last told of how guidance went in an organisation, a region and a month; told again when it changed.
create table guidance_month_telling (
    organisation  text not null,
    region        text not null,
    month         date not null check (extract(day from month) = 1),
    told          jsonb not null,
    told_at       timestamptz not null,
    primary key (organisation, region, month)
);
alter table guidance_month_telling enable row level security;
alter table guidance_month_telling force row level security;
create policy system_part on guidance_month_telling using ((select hw_is_system()));
grant select, insert, update on guidance_month_telling to ${app_role};
create index contact_by_day on contact (contact_date);

-- What was recorded wrongly of a trajectory's start, and what holds instead; kept with who said so.
create table trajectory_correction (
    id              uuid primary key,
    trajectory_id   uuid not null references trajectory deferrable initially deferred,
    start_before    date not null,
    method_before   text not null,
    route_before    text,
    start_after     date not null,
    method_after    text not null,
    route_after     text,
    reason          text not null,
    corrected_by    text not null,
    corrected_at    timestamptz not null
);
create index trajectory_correction_of on trajectory_correction (trajectory_id, id);
alter table trajectory_correction enable row level security;
alter table trajectory_correction force row level security;
create policy system_part on trajectory_correction using ((select hw_is_system()));
create policy of_visible_trajectory on trajectory_correction
    using (exists (select from trajectory t where t.id = trajectory_correction.trajectory_id));
grant select, insert, delete on trajectory_correction to ${app_role};

alter table placement add column occupation text references occupation (code);
comment on column placement.occupation is 'ISCO-08 code of the work, when it was told';
