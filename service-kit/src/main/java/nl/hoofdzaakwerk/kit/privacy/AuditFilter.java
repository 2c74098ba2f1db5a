package nl.hoofdzaakwerk.kit.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Names the operation for the audit, and audits what was refused. */
class AuditFilter {
    private final AuditTrail trail;
    private final CurrentCaller callers;
    private final ManagedExecutor executor;

    AuditFilter(AuditTrail trail, CurrentCaller callers, ManagedExecutor executor) {
        this.trail = trail;
        this.callers = callers;
        this.executor = executor;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request, SimpleResourceInfo resource) {
        trail.begin(resource.getMethodName(), request.getUriInfo().getPath());
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        callers.find().filter(caller -> !trail.isWritten()).ifPresent(caller -> {
            trail.begin(
                    request.getMethod() + " " + request.getUriInfo().getPath(),
                    request.getUriInfo().getPath());
            write(caller, response.getStatus());
        });
    }

    /** A refusal before the endpoint is answered by the event loop, which must not wait for the database. */
    private void write(Caller caller, int status) {
        Runnable writing = () -> QuarkusTransaction.requiringNew().run(() -> trail.writeRefused(caller, status));
        if (BlockingOperationControl.isBlockingAllowed()) {
            writing.run();
        } else {
            executor.execute(writing);
        }
    }
}
