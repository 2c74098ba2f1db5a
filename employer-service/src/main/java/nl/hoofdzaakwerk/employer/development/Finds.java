package nl.hoofdzaakwerk.employer.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.employer.development.model.Find;
import nl.hoofdzaakwerk.employer.development.model.FindKind;

/** What was linked to tasks. */
@ApplicationScoped
class Finds implements PanacheRepositoryBase<Find, UUID> {
    /** In the order in which they were linked. */
    List<Find> of(UUID task) {
        return list("taskId = ?1 order by id", task);
    }

    /** By task; a task without is left out. */
    Map<UUID, List<Find>> of(Collection<UUID> tasks) {
        return list("taskId in ?1 order by id", tasks).stream().collect(Collectors.groupingBy(Find::taskId));
    }

    boolean isLinked(DevelopmentTask task, FindKind kind, UUID target) {
        return count("taskId = ?1 and kind = ?2 and targetId = ?3", task.id(), kind, target) > 0;
    }

    /** Whether there is such a thing in the task's region, as far as the caller sees. */
    boolean isInRegion(DevelopmentTask task, FindKind kind, UUID target) {
        var table =
                switch (kind) {
                    case EMPLOYER -> "employer";
                    case VACANCY -> "vacancy";
                    case VISIT_SEQUENCE -> "visit_sequence";
                    case WISH -> "wish";
                };
        return !getEntityManager()
                .createNativeQuery("select 1 from " + table + " where id = :id and region = :region")
                .setParameter("id", target)
                .setParameter("region", task.region().value())
                .getResultList()
                .isEmpty();
    }
}
