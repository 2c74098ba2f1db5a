package nl.hoofdzaakwerk.kit.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;

/** Tells for whom a transaction runs: the caller of the request, or a named part of the system itself. */
@ApplicationScoped
public class Tenancy {
    private static final ScopedValue<Tenant> TENANT = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> SNAPSHOT = ScopedValue.newInstance();

    private final CurrentCaller callers;

    Tenancy(CurrentCaller callers) {
        this.callers = callers;
    }

    /**
     * Runs work in a transaction of its own as a named part of the system, such as an event consumer.
     *
     * @param name shows in the processing log, e.g. {@code placements}
     */
    public <T> T asSystem(String name, Supplier<T> work) {
        return inTransaction(Tenant.system(name), work);
    }

    /** As {@link #asSystem(String, Supplier)}, for work without an answer. */
    public void asSystem(String name, Runnable work) {
        asSystem(name, () -> {
            work.run();
            return null;
        });
    }

    /**
     * The same for long work.
     *
     * @param limit after this time the transaction cannot be committed any more
     */
    public <T> T asSystem(String name, Duration limit, Supplier<T> work) {
        return ScopedValue.where(TENANT, Tenant.system(name)).call(() -> QuarkusTransaction.requiringNew()
                .timeout((int) limit.toSeconds())
                .call(work::get));
    }

    /**
     * Runs work as a named part of the system in a transaction that sees one moment throughout: whatever others change
     * meanwhile does not show.
     */
    public <T> T asSystemAtOneMoment(String name, Supplier<T> work) {
        return atOneMoment(name, QuarkusTransaction.requiringNew(), work);
    }

    /**
     * The same for long work.
     *
     * @param limit after this time the transaction cannot be committed any more
     */
    public <T> T asSystemAtOneMoment(String name, Duration limit, Supplier<T> work) {
        return atOneMoment(name, QuarkusTransaction.requiringNew().timeout((int) limit.toSeconds()), work);
    }

    private static <T> T atOneMoment(String name, TransactionRunnerOptions transaction, Supplier<T> work) {
        return ScopedValue.where(TENANT, Tenant.system(name))
                .where(SNAPSHOT, true)
                .call(() -> transaction.call(
                        () -> ScopedValue.where(SNAPSHOT, false).call(work::get)));
    }

    /** Runs work in a transaction of its own for a caller whose request has already ended. */
    public void asCaller(Caller caller, Runnable work) {
        inTransaction(Tenant.of(caller), () -> {
            work.run();
            return null;
        });
    }

    /**
     * The same for long work.
     *
     * @param limit after this time the transaction cannot be committed any more
     */
    public void asCaller(Caller caller, Duration limit, Runnable work) {
        ScopedValue.where(TENANT, Tenant.of(caller)).run(() -> QuarkusTransaction.requiringNew()
                .timeout((int) limit.toSeconds())
                .run(work));
    }

    Optional<Tenant> current() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : callers.find().map(Tenant::of);
    }

    /** Whether the running work was given its tenant by name, apart from any request around it. */
    boolean isExplicit() {
        return TENANT.isBound();
    }

    /** Whether the transaction that begins has to see one moment throughout. */
    boolean isAtOneMoment() {
        return SNAPSHOT.orElse(false);
    }

    private static <T> T inTransaction(Tenant tenant, Supplier<T> work) {
        return ScopedValue.where(TENANT, tenant)
                .call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
