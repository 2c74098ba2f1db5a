package nl.hoofdzaakwerk.portal.privacy.log;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** Both logs of a service; all services give them in the same way. */
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface LogApi {

    /** One processing of one person's data. */
    record Processing(Instant startTime, String name, String dataSubjectId) {
        ProcessingLine line() {
            return new ProcessingLine(startTime, name, dataSubjectId);
        }
    }

    @GET
    @Path("processing-log")
    Part<Processing> processings(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("audit-log")
    Part<CallLine> calls(@QueryParam("after") UUID after, @QueryParam("limit") int limit);
}
