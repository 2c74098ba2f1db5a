package nl.hoofdzaakwerk.employer.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;

/**
 * Families of employers: the record that survived and all that were merged into it, over as many merges as there were.
 * Whatever happened is read over the whole family; nothing is written on a member that was merged.
 */
@ApplicationScoped
public class Families {
    private static final String SURVIVORS = """
            with recursive up (member, id, merged_into) as (
                select id, id, merged_into from employer where id = any(cast(:ids as uuid[]))
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
        return of(List.of(employerId)).getOrDefault(employerId, List.of());
    }

    /** All members of the family of each. */
    public Map<UUID, List<UUID>> of(Collection<UUID> employerIds) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("select asked_id, id from employer_families(cast(:ids as uuid[]))", Tuple.class)
                .setParameter("ids", employerIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toUnmodifiableList())));
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
                    .setParameter("ids", employerIds.toArray(UUID[]::new))
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
