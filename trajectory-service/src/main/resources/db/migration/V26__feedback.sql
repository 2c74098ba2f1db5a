-- A20: how clients and employers look back on a trajectory. After erasure the scores stay, about nobody (X6).
create table feedback (
    id                uuid primary key,
    trajectory_id     uuid references trajectory,
    candidate_id      uuid references candidate,
    organisation      text not null,
    region            text not null,
    giver             text not null,
    given_on          date not null,
    result_oriented   integer not null check (result_oriented between 1 and 5),
    clear_contact     integer not null check (clear_contact between 1 and 5),
    less_bureaucracy  integer not null check (less_bureaucracy between 1 and 5),
    remark            text,
    recorded_by       text,
    recorded_at       timestamptz,
    constraint about_somebody_or_nobody check ((trajectory_id is null) = (candidate_id is null)
        and (candidate_id is not null or remark is null and recorded_by is null and recorded_at is null))
);
create index feedback_of_trajectory on feedback (trajectory_id, id);
create index feedback_of_candidate on feedback (candidate_id);
create index feedback_to_average on feedback (region, organisation, given_on);

alter table feedback enable row level security;
alter table feedback force row level security;
create policy system_part on feedback using ((select hw_is_system()));
create policy of_visible_trajectory on feedback
    using (exists (select from trajectory t where t.id = feedback.trajectory_id));

-- Averages per organisation over a calendar year. Answers count in whole groups of the minimum, in the order in which
-- they came: so no average can be compared with an earlier one to find what a single person said.
create function feedback_averages(of_organisation text, of_regions text[], of_year integer, minimum integer)
    returns table (organisation text, giver text, answers bigint, result_oriented numeric, clear_contact numeric,
        less_bureaucracy numeric) language plpgsql as
$$
declare
    asking text := hw_kind();
begin
    perform set_config('hw.kind', 'SYSTEM', true);
    return query
        with counted as (
            select f.*, row_number() over each_giver as place, count(*) over whole_group as total
            from feedback f
            where f.given_on >= make_date(of_year, 1, 1) and f.given_on < make_date(of_year + 1, 1, 1)
                and (f.organisation = of_organisation or f.region = any (of_regions))
            window each_giver as (partition by f.organisation, f.giver order by f.id),
                whole_group as (partition by f.organisation, f.giver))
        select c.organisation, c.giver, count(*), round(avg(c.result_oriented), 1), round(avg(c.clear_contact), 1),
            round(avg(c.less_bureaucracy), 1)
        from counted c where c.place <= c.total - c.total % minimum
        group by c.organisation, c.giver order by c.organisation, c.giver;
    perform set_config('hw.kind', asking, true);
end
$$;

grant select, insert, update on feedback to ${app_role};

insert into regional_policy (id, rule, region, valid_from, source) values
    ('01930000-0000-7000-8000-000000000020', 'A20', null, '2000-01-01', 'national default, after NHN and TW');
insert into regional_policy_parameter (policy_id, name, amount) values
    ('01930000-0000-7000-8000-000000000020', 'minimumAnswers', 5);
