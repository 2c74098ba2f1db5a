package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** X29: joins the parts of transferred guidance, all at once. Works in the caller's transaction. */
@ApplicationScoped
class Chaining {
    private static final String GOES_ON_WITH_ERASED = """
            update rebuilt.trajectory_fact t set chain = null
            where continued is not null
              and not exists (
                select from rebuilt.trajectory_fact p where p.pseudonym = t.continued and p.start_date is not null)
              and sha256(convert_to(cast(continued as text), 'UTF8')) in (select digest from erased_subject)
            """;
    private static final String JOIN = """
            with recursive part (id, pseudonym, head) as (
                select c.id, c.pseudonym, p.chain
                from rebuilt.trajectory_fact c
                join rebuilt.trajectory_fact p on p.pseudonym = c.continued and p.start_date is not null
                where not exists (
                    select from rebuilt.trajectory_fact b where b.pseudonym = p.continued and b.start_date is not null)
                union
                select c.id, c.pseudonym, part.head
                from part join rebuilt.trajectory_fact c on c.continued = part.pseudonym)
            update rebuilt.trajectory_fact t set chain = part.head
            from part where part.id = t.id
            """;

    private final EntityManager entityManager;

    Chaining(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void join() {
        entityManager.createNativeQuery(GOES_ON_WITH_ERASED).executeUpdate();
        entityManager.createNativeQuery(JOIN).executeUpdate();
    }
}
