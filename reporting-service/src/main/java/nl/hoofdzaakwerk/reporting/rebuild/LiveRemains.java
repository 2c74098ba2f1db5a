package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * G4: what the log cannot tell any more. Who was erased is not in the rebuilt tables; the anonymous counts that were
 * left of them are carried over from the live ones. Works in the caller's transaction, while no live fact goes in.
 */
@ApplicationScoped
class LiveRemains {
    private static final List<String> CARRY = List.of(
            deleted("trajectory_fact"),
            deleted("referral_fact"),
            copied("trajectory_fact", "pseudonym is null"),
            copied(
                    "placement_fact",
                    "trajectory_id in (select id from public.trajectory_fact where pseudonym is null)"),
            copied("referral_fact", "pseudonym is null"),
            """
            update rebuilt.trajectory_fact r set chain = l.chain
            from public.trajectory_fact l join public.trajectory_fact h on h.id = l.chain and h.pseudonym is null
            where l.chain <> l.id and l.pseudonym = r.pseudonym
            """);

    private final EntityManager entityManager;

    LiveRemains(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String deleted(String table) {
        return """
                delete from rebuilt.%s where sha256(convert_to(cast(pseudonym as text), 'UTF8'))
                    in (select digest from public.erased_subject)
                or sha256(convert_to(cast(subject as text), 'UTF8'))
                    in (select digest from public.erased_subject)
                """.formatted(table);
    }

    private static String copied(String table, String which) {
        return "insert into rebuilt.%1$s select * from public.%1$s where %2$s".formatted(table, which);
    }

    void carryOver() {
        CARRY.forEach(statement -> entityManager.createNativeQuery(statement).executeUpdate());
    }
}
