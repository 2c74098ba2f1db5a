package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.Placements;
import nl.hoofdzaakwerk.employer.newcomer.model.EmployerHistory;
import nl.hoofdzaakwerk.employer.newcomer.model.NewEmployerPolicy;
import nl.hoofdzaakwerk.employer.newcomer.model.Verdict;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;

/** Applies D2 to the employers of a region. */
@ApplicationScoped
class NewEmployers {
    /**
     * Steps that a placement made are left out: the placement itself is looked at, and its step may be dated otherwise.
     */
    private static final String STEPS = """
            select e.id, s.to_stage, s.step_date
            from employer e join pipeline_step_in_force s on s.employer_id = e.id
            where e.region = :region and e.new_to_target_group and s.origin <> 'PLACEMENT'
              and (exists (select 1 from pipeline_step_in_force q where q.employer_id = e.id
                           and q.to_stage in ('STRONG_AMBITION', 'PLACEMENT_REALISED'))
                   or exists (select 1 from placement p where p.employer_id = e.id))
            order by e.id desc, s.id
            """;

    private static final String STEPS_OF_ONE = """
            select e.id, s.to_stage, s.step_date
            from employer e join pipeline_step_in_force s on s.employer_id = e.id
            where e.id = :employer and e.new_to_target_group and s.origin <> 'PLACEMENT'
            order by s.id
            """;

    private final EntityManager entityManager;
    private final Placements placements;

    NewEmployers(EntityManager entityManager, Placements placements) {
        this.entityManager = entityManager;
        this.placements = placements;
    }

    /** Those that count at the end of the day, by employer, newest employer first. */
    Map<UUID, Verdict.Counts> counting(RegionCode region, LocalDate until) {
        return judge(entityManager.createNativeQuery(STEPS, Tuple.class).setParameter("region", region.value()), until);
    }

    /** From which day an employer counts, by all that is known; empty when it does not. */
    Optional<LocalDate> countsFrom(UUID employerId) {
        entityManager.flush();
        var query = entityManager.createNativeQuery(STEPS_OF_ONE, Tuple.class).setParameter("employer", employerId);
        return Optional.ofNullable(judge(query, LocalDate.MAX).get(employerId)).map(Verdict.Counts::since);
    }

    private Map<UUID, Verdict.Counts> judge(Query query, LocalDate until) {
        var steps = steps(query);
        var starts = placements.startsOf(steps.keySet());
        var counting = new LinkedHashMap<UUID, Verdict.Counts>();
        steps.forEach((id, taken) -> {
            var history = new EmployerHistory(true, taken, starts.getOrDefault(id, List.of()));
            if (NewEmployerPolicy.judge(history, until) instanceof Verdict.Counts counts) {
                counting.put(id, counts);
            }
        });
        return counting;
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
