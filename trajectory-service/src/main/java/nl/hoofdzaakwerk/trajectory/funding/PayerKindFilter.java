package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.runtime.BlockingOperationControl;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps of which kind an organisation is, the first time that this instance answers somebody of it. */
class PayerKindFilter {
    private final PayerKinds kinds;
    private final CurrentCaller callers;
    private final Tenancy tenancy;
    private final ManagedExecutor executor;

    PayerKindFilter(PayerKinds kinds, CurrentCaller callers, Tenancy tenancy, ManagedExecutor executor) {
        this.kinds = kinds;
        this.callers = callers;
        this.tenancy = tenancy;
        this.executor = executor;
    }

    @ServerResponseFilter
    void end() {
        callers.find().filter(caller -> !kinds.isStored(caller)).ifPresent(this::store);
    }

    /** A refusal before the endpoint is answered by the event loop, which must not wait for the database. */
    private void store(Caller caller) {
        Runnable storing = () -> {
            tenancy.asCaller(caller, () -> kinds.store(caller));
            kinds.stored(caller);
        };
        if (BlockingOperationControl.isBlockingAllowed()) {
            storing.run();
        } else {
            executor.execute(storing);
        }
    }
}
