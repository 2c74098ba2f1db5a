package nl.hoofdzaakwerk.kit.privacy;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Names the operation for the audit, and audits what did nothing: refused, failed, or without a transaction. */
class AuditFilter {
    private final AuditTrail trail;
    private final AuditLog log;
    private final CurrentCaller callers;
    private final Tenancy tenancy;
    private final ManagedExecutor executor;

    AuditFilter(AuditTrail trail, AuditLog log, CurrentCaller callers, Tenancy tenancy, ManagedExecutor executor) {
        this.trail = trail;
        this.log = log;
        this.callers = callers;
        this.tenancy = tenancy;
        this.executor = executor;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request, SimpleResourceInfo resource) {
        trail.begin(resource.getMethodName(), request.getUriInfo().getPath());
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        callers.find().filter(caller -> !trail.isWritten()).ifPresent(caller -> {
            String path = request.getUriInfo().getPath();
            trail.begin(request.getMethod() + " " + path, path);
            write(caller, trail.callOf(caller), response.getStatus());
        });
    }

    /** A refusal before the endpoint is answered by the event loop, which must not wait for the database. */
    private void write(Caller caller, AuditLog.Call call, int status) {
        Runnable writing = () -> tenancy.asCaller(caller, () -> log.write(call, status));
        if (BlockingOperationControl.isBlockingAllowed()) {
            writing.run();
        } else {
            executor.execute(writing);
        }
    }
}
