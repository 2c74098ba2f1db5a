package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The tables of facts, which a rebuild may have changed for others. Needs a system transaction. */
@ApplicationScoped
public class FactTables {
    private static final String SEEN = """
            select cast(count(*) as integer) from fact_set
            where trajectories = cast(to_regclass('public.trajectory_fact') as oid)
            """;

    private final EntityManager entityManager;

    FactTables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Whether the transaction sees what is in the tables. One that works on a single snapshot and began just before
     * rebuilt tables became live sees them empty, and has to begin again. Once true, it stays so until the transaction
     * ends.
     */
    public boolean areSeen() {
        entityManager.createNativeQuery("select 1 from trajectory_fact limit 0").getResultList();
        return entityManager.createNativeQuery(SEEN).getSingleResult().equals(1);
    }
}
