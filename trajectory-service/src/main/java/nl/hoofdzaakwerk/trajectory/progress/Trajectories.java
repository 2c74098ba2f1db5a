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
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/** Trajectories as the tenant of the transaction sees them; lists name the organisation too, for the index. */
@ApplicationScoped
public class Trajectories implements PanacheRepositoryBase<Trajectory, UUID> {
    private static final String OF_COACH = "from Trajectory t where t.organisation = :organisation and t.coach = :user";
    private static final String NEWEST_FIRST = " order by t.id desc";

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
        if (filter.candidateId() != null) {
            conditions.add("t.candidateId = :candidate");
            parameters.put("candidate", filter.candidateId());
        }
        if (filter.state() != null) {
            conditions.add("t.state = :state");
            parameters.put("state", filter.state());
        }
        if (page.after() != null) {
            conditions.add("t.id < :after");
            parameters.put("after", page.after());
        }
        String narrowed =
                conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
        boolean ownCaseload = filter.mine() || caller.kind() != OrganisationKind.GGZ;
        if (ownCaseload) {
            parameters.put("user", caller.user());
        }
        return find(ownCaseload ? OF_COACH + narrowed + NEWEST_FIRST : ofInstitution(narrowed, page), parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /**
     * Guided by it or treated by it: each of the two is read in the order of its own index, as far as the page goes.
     */
    private static String ofInstitution(String narrowed, PageRequest page) {
        String end = narrowed + NEWEST_FIRST + " limit " + page.limitPlusOne();
        return "from Trajectory o where o.id in ("
                + "(select t.id from Trajectory t where t.organisation = :organisation" + end + ")"
                + " union (select t.id from Trajectory t where t.treatingOrganisation = :organisation" + end + "))"
                + " order by o.id desc";
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(boolean mine, UUID candidateId, TrajectoryState state) {}
}
