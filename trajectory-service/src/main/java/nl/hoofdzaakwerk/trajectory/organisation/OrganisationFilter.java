package nl.hoofdzaakwerk.trajectory.organisation;

import io.quarkus.runtime.BlockingOperationControl;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps what an organisation is, the first time that this instance answers somebody of it, and when it changed. */
class OrganisationFilter {
    private final OrganisationDirectory directory;
    private final CurrentCaller callers;
    private final Tenancy tenancy;
    private final ManagedExecutor executor;

    OrganisationFilter(
            OrganisationDirectory directory, CurrentCaller callers, Tenancy tenancy, ManagedExecutor executor) {
        this.directory = directory;
        this.callers = callers;
        this.tenancy = tenancy;
        this.executor = executor;
    }

    @ServerResponseFilter
    void end() {
        callers.find().filter(caller -> !directory.isStored(caller)).ifPresent(this::store);
    }

    /** A refusal before the endpoint is answered by the event loop, which must not wait for the database. */
    private void store(Caller caller) {
        Runnable storing = () -> {
            tenancy.asCaller(caller, () -> directory.store(caller));
            directory.stored(caller);
        };
        if (BlockingOperationControl.isBlockingAllowed()) {
            storing.run();
        } else {
            executor.execute(storing);
        }
    }
}
