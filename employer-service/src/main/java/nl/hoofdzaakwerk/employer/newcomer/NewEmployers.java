package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.Placements;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.newcomer.model.EmployerHistory;
import nl.hoofdzaakwerk.employer.newcomer.model.NewEmployerPolicy;
import nl.hoofdzaakwerk.employer.newcomer.model.Verdict;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Applies D2 to the employers of a region. Records that were merged are one employer: it is new when the one that took
 * the others in says so, and counts from the first day on which one of them does.
 */
@ApplicationScoped
class NewEmployers {
    /** As text, because the signs of their halves would put some in another order. */
    private static final Comparator<UUID> NEWEST_FIRST =
            Comparator.comparing(UUID::toString).reversed();

    /**
     * Of those that may count; whether an employer that was merged does, its survivor says. Steps that a placement made
     * are left out: the placement itself is looked at, and its step may be dated otherwise.
     */
    private static final String STEPS = """
            select s.employer_id, s.to_stage, s.step_date from pipeline_step_in_force s
            where s.region = :region and s.origin <> 'PLACEMENT'
              and s.employer_id in (
                select q.employer_id from pipeline_step q
                where q.region = :region and q.to_stage in ('STRONG_AMBITION', 'PLACEMENT_REALISED')
                union select p.employer_id from placement p where p.region = :region)
              and s.employer_id in (
                select e.id from employer e
                where e.region = :region and (e.new_to_target_group or e.merged_into is not null))
            order by s.employer_id, s.id
            """;

    private static final String STEPS_OF_FAMILY = """
            select s.employer_id, s.to_stage, s.step_date from pipeline_step_in_force s
            where s.employer_id in (:members) and s.origin <> 'PLACEMENT'
            order by s.employer_id, s.id
            """;

    private final EntityManager entityManager;
    private final Placements placements;
    private final Employers employers;
    private final Families families;

    NewEmployers(EntityManager entityManager, Placements placements, Employers employers, Families families) {
        this.entityManager = entityManager;
        this.placements = placements;
        this.employers = employers;
        this.families = families;
    }

    /** Those that count at the end of the day, by employer, newest employer first. */
    Map<UUID, Verdict.Counts> counting(RegionCode region, LocalDate until) {
        return judge(entityManager.createNativeQuery(STEPS, Tuple.class).setParameter("region", region.value()), until);
    }

    /** From which day an employer counts, by all that is known; empty when it does not, or was merged. */
    Optional<LocalDate> countsFrom(UUID employerId) {
        entityManager.flush();
        var query = entityManager
                .createNativeQuery(STEPS_OF_FAMILY, Tuple.class)
                .setParameter("members", families.of(employerId));
        return Optional.ofNullable(judge(query, LocalDate.MAX).get(employerId)).map(Verdict.Counts::since);
    }

    private Map<UUID, Verdict.Counts> judge(Query query, LocalDate until) {
        var steps = steps(query);
        var starts = placements.startsOf(steps.keySet());
        var survivors = families.survivorsOf(steps.keySet());
        var newHere = employers.newToTargetGroup(Set.copyOf(survivors.values()));
        var counting = new TreeMap<UUID, Verdict.Counts>(NEWEST_FIRST);
        steps.forEach((member, taken) -> {
            var survivor = survivors.get(member);
            var history =
                    new EmployerHistory(newHere.contains(survivor), taken, starts.getOrDefault(member, List.of()));
            if (NewEmployerPolicy.judge(history, until) instanceof Verdict.Counts counts) {
                counting.merge(survivor, counts, NewEmployers::earliest);
            }
        });
        return counting;
    }

    private static Verdict.Counts earliest(Verdict.Counts one, Verdict.Counts other) {
        return other.since().isBefore(one.since()) ? other : one;
    }

    private static Map<UUID, List<EmployerHistory.Step>> steps(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        var steps = new LinkedHashMap<UUID, List<EmployerHistory.Step>>();
        rows.forEach(row -> steps.computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                .add(new EmployerHistory.Step(
                        PipelineStage.valueOf(row.get(1, String.class)), row.get(2, LocalDate.class))));
        return steps;
    }
}
