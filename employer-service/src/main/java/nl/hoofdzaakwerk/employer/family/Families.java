package nl.hoofdzaakwerk.employer.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;

/**
 * Families of employers: the record that survived and all that were merged into it, over as many merges as there were.
 * Whatever happened is read over the whole family; nothing is written on a member that was merged.
 */
@ApplicationScoped
public class Families {
    /** {@code union}, not {@code union all}, so that each ends whatever the table holds. */
    private static final String FAMILY = """
            with recursive
              up (id, merged_into) as (
                select id, merged_into from employer where id = :id
                union
                select e.id, e.merged_into from employer e join up on e.id = up.merged_into),
              family (id) as (
                select id from up where merged_into is null
                union
                select e.id from employer e join family f on e.merged_into = f.id)
            select id from family
            """;

    private static final String SURVIVORS = """
            with recursive up (member, id, merged_into) as (
                select id, id, merged_into from employer where id in (:ids)
                union
                select up.member, e.id, e.merged_into from employer e join up on e.id = up.merged_into)
            select member, id from up where merged_into is null
            """;

    private final EntityManager entityManager;
    private final Refusals refusals;

    Families(EntityManager entityManager, Refusals refusals) {
        this.entityManager = entityManager;
        this.refusals = refusals;
    }

    /** All members, whichever of them is named; none when there is no such employer. */
    public List<UUID> of(UUID employerId) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entityManager
                .createNativeQuery(FAMILY, UUID.class)
                .setParameter("id", employerId)
                .getResultList();
        return List.copyOf(ids);
    }

    /** The member that survived; itself when it was not merged. */
    public UUID survivorOf(UUID employerId) {
        return survivorsOf(List.of(employerId)).getOrDefault(employerId, employerId);
    }

    /** The survivor of each. */
    public Map<UUID, UUID> survivorsOf(Collection<UUID> employerIds) {
        var survivors = new HashMap<UUID, UUID>();
        if (!employerIds.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Tuple> rows = entityManager
                    .createNativeQuery(SURVIVORS, Tuple.class)
                    .setParameter("ids", employerIds)
                    .getResultList();
            rows.forEach(row -> survivors.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        }
        return survivors;
    }

    /** 409 when the employer was merged: nothing is written on it any more; the reason names the survivor. */
    public void requireUnmerged(UUID employerId) {
        var survivor = survivorOf(employerId);
        if (!survivor.equals(employerId)) {
            throw refusals.refused(Refusal.of("", "D3", "merged", survivor));
        }
    }
}
