-- Who sees which row. Each function of the tenant stands in a sub-select, so that it runs once per query;
-- each raises when no tenant is set, so a forgotten tenant is an error and never an empty list.

create function treats() returns boolean stable parallel safe language sql
    return hw_kind() = 'GGZ' and hw_roles() && array['coach', 'treatment-liaison'];

create function guides_elsewhere() returns boolean stable parallel safe language sql
    return hw_kind() in ('REINTEGRATION', 'SELF_EMPLOYED', 'MUNICIPALITY', 'UWV') and 'coach' = any (hw_roles());

create function today() returns date stable parallel safe language sql
    return (now() at time zone 'Europe/Amsterdam')::date;

alter table legal_ground enable row level security;
alter table legal_ground force row level security;
create policy system_part on legal_ground using ((select hw_is_system()));
create policy treating on legal_ground
    using ((select treats()) and organisation = (select hw_organisation()));
create policy receiving on legal_ground for select
    using ((select guides_elsewhere()) and receiver = (select hw_organisation()));

alter table candidate enable row level security;
alter table candidate force row level security;
create policy system_part on candidate using ((select hw_is_system()));
create policy treating on candidate
    using ((select treats()) and organisation = (select hw_organisation()));
create policy entrusted on candidate for select
    using ((select guides_elsewhere()) and exists (
        select from legal_ground g
        where g.candidate_id = candidate.id and g.purpose = 'GUIDANCE' and g.receiver = (select hw_organisation())
            and g.withdrawn_at is null and g.valid_from <= (select today())
            and (g.valid_until is null or g.valid_until >= (select today())))
        and (guide is null or guide = (select hw_user())));

alter table trajectory enable row level security;
alter table trajectory force row level security;
create policy system_part on trajectory using ((select hw_is_system()));
create policy treating on trajectory
    using ((select treats()) and (organisation = (select hw_organisation())
        or treating_organisation = (select hw_organisation())));
create policy own_caseload on trajectory
    using ((select guides_elsewhere()) and organisation = (select hw_organisation()) and coach = (select hw_user())
        and exists (select from candidate c where c.id = trajectory.candidate_id));

alter table candidate_health enable row level security;
alter table candidate_health force row level security;
create policy system_part on candidate_health for select using ((select hw_is_system()));
create policy treating on candidate_health
    using ((select treats()) and organisation = (select hw_organisation()));

alter table referral enable row level security;
alter table referral force row level security;
create policy referring on referral
    using (organisation = (select hw_organisation()) and referred_by = (select hw_user()));
create policy treating on referral
    using ((select treats()) and ggz_organisation = (select hw_organisation()));

alter table placement enable row level security;
alter table placement force row level security;
create policy system_part on placement using ((select hw_is_system()));
create policy of_visible_trajectory on placement
    using (exists (select from trajectory t where t.id = placement.trajectory_id));

alter table card_publication enable row level security;
alter table card_publication force row level security;
create policy system_part on card_publication using ((select hw_is_system()));
create policy of_visible_candidate on card_publication
    using (exists (select from candidate c where c.id = card_publication.candidate_id));

alter table candidate_match enable row level security;
alter table candidate_match force row level security;
create policy system_part on candidate_match using ((select hw_is_system()));
create policy of_visible_candidate on candidate_match for select
    using (exists (select from candidate c where c.id = candidate_match.candidate_id));

alter table withdrawal_confirmation enable row level security;
alter table withdrawal_confirmation force row level security;
create policy system_part on withdrawal_confirmation using ((select hw_is_system()));
create policy of_visible_candidate on withdrawal_confirmation for select
    using (exists (select from candidate c where c.id = withdrawal_confirmation.candidate_id));

-- Narrow questions that the service answers for itself, whoever's change it is handling: whether a card may be out,
-- whether a person is guided already, and what a reported fact needs. They look as the system does for the length of
-- the call, and give no more.

create function is_guided(candidate uuid) returns boolean language plpgsql as
$$
declare
    asking text := hw_kind();
    guided boolean;
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    guided := exists (select from trajectory t where t.candidate_id = candidate and t.end_date is null);
    perform set_config('hw.kind', asking, true);
    return guided;
end
$$;

-- Whoever starts or ends a trajectory: the candidate knows who guides.
create function note_guide() returns trigger language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    update candidate set guide = case when new.end_date is null then new.coach end where id = new.candidate_id;
    perform set_config('hw.kind', asking, true);
    return null;
end
$$;
create trigger trajectory_guide after insert or update of coach, end_date on trajectory
    for each row execute function note_guide();

create function card_facts(
    candidate uuid, on_day date,
    out has_ground boolean, out ground text, out valid_until date, out in_trajectory boolean, out placed_hours integer)
    language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select true, g.ground, g.valid_until into has_ground, ground, valid_until from legal_ground g
    where g.candidate_id = candidate and g.purpose = 'MATCHING' and g.withdrawn_at is null
        and g.valid_from <= on_day and (g.valid_until is null or g.valid_until >= on_day)
    order by g.valid_until desc nulls first, g.id limit 1;
    has_ground := found;
    in_trajectory := is_guided(candidate);
    placed_hours := (select coalesce(sum(p.hours_per_week), 0) from placement p
        where p.candidate_id = candidate and p.end_date is null and p.kind <> 'UNPAID');
    perform set_config('hw.kind', asking, true);
end
$$;

create function health_for_facts(candidate uuid, out target_group text, out care_setting text) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    select h.target_group, h.care_setting into target_group, care_setting
    from candidate_health h where h.candidate_id = candidate;
    perform set_config('hw.kind', asking, true);
end
$$;
