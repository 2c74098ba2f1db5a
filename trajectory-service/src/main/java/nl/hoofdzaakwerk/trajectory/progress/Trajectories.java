package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/** Trajectories as the tenant of the transaction sees them; lists name the organisation too, for the index. */
@ApplicationScoped
public class Trajectories implements PanacheRepositoryBase<Trajectory, UUID> {

    /** Locks the trajectory, so that everything about its work and its end happens one after the other. */
    public Optional<Trajectory> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the person is in a trajectory, also where the caller may not look. */
    boolean isGuided(UUID candidateId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select is_guided(:candidate)", Boolean.class)
                .setParameter("candidate", candidateId)
                .getSingleResult();
    }

    List<Trajectory> page(Caller caller, Filter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        boolean ownCaseload = filter.mine() || caller.kind() != OrganisationKind.GGZ;
        if (ownCaseload) {
            conditions.add("organisation = :organisation and coach = :user");
            parameters.put("user", caller.user());
        } else {
            conditions.add("(organisation = :organisation or treatingOrganisation = :organisation)");
        }
        if (filter.candidateId() != null) {
            conditions.add("candidateId = :candidate");
            parameters.put("candidate", filter.candidateId());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            parameters.put("state", filter.state());
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(boolean mine, UUID candidateId, TrajectoryState state) {}
}
