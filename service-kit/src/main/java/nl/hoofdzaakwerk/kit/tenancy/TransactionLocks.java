package nl.hoofdzaakwerk.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction at a time do what no single row stands for, such as counting up to a limit. */
@ApplicationScoped
public class TransactionLocks {
    private final EntityManager entityManager;

    TransactionLocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Waits until no other transaction has this name, in any instance of the service, and keeps it until the end of
     * this one.
     *
     * @param name says what for and of what, such as {@code route AM19 leiden-review}
     */
    public void take(String name) {
        lock("cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", name);
    }

    /** The same beside others who share it: only whoever takes it for itself waits for them, and they for it. */
    public void share(String name) {
        lock("cast(pg_advisory_xact_lock_shared(hashtextextended(:name, 0)) as text)", name);
    }

    /** Takes it when nobody has it, and does not wait. */
    public boolean takeIfFree(String name) {
        return (Boolean) lock("pg_try_advisory_xact_lock(hashtextextended(:name, 0))", name);
    }

    private Object lock(String expression, String name) {
        return entityManager
                .createNativeQuery("select " + expression)
                .setParameter("name", name)
                .getSingleResult();
    }
}
