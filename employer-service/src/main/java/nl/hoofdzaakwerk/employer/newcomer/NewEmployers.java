package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
            where e.id in (:family) and e.new_to_target_group and s.origin <> 'PLACEMENT'
            order by s.id
            """;

    private final EntityManager entityManager;
    private final Placements placements;
    private final Families families;

    NewEmployers(EntityManager entityManager, Placements placements, Families families) {
        this.entityManager = entityManager;
        this.placements = placements;
        this.families = families;
    }

    /**
     * Those that count at the end of the day, by employer, newest employer first. Records that were merged are one
     * employer: each is judged by its own steps, the earliest day holds, and the record that survived has to be new.
     */
    Map<UUID, Verdict.Counts> counting(RegionCode region, LocalDate until) {
        var records = judge(
                entityManager.createNativeQuery(STEPS, Tuple.class).setParameter("region", region.value()), until);
        var survivors = families.survivorsOf(records.keySet());
        var counting = new TreeMap<UUID, Verdict.Counts>(
                Comparator.comparing(UUID::toString).reversed());
        records.forEach((id, counts) -> counting.merge(survivors.get(id), counts, NewEmployers::earlier));
        counting.keySet().retainAll(startedNew(counting.keySet()));
        return counting;
    }

    /** From which day an employer counts, by all that is known; empty when it does not, or was merged. */
    Optional<LocalDate> countsFrom(UUID employerId) {
        entityManager.flush();
        if (!families.survivorOf(employerId).equals(employerId)
                || startedNew(List.of(employerId)).isEmpty()) {
            return Optional.empty();
        }
        var query = entityManager
                .createNativeQuery(STEPS_OF_ONE, Tuple.class)
                .setParameter("family", families.of(employerId));
        return judge(query, LocalDate.MAX).values().stream()
                .map(Verdict.Counts::since)
                .min(Comparator.naturalOrder());
    }

    private Set<UUID> startedNew(Collection<UUID> employerIds) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entityManager
                .createNativeQuery("select id from employer where id = any (:ids) and new_to_target_group", UUID.class)
                .setParameter("ids", employerIds.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(ids);
    }

    private static Verdict.Counts earlier(Verdict.Counts one, Verdict.Counts other) {
        return other.since().isBefore(one.since()) ? other : one;
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
