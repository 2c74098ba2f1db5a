package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What reporting-service has for the operator: what it took in, and facts made anew. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface ReportingApi {

    /**
     * What was taken in.
     *
     * @param eventsReceived by type of event
     */
    record Counts(
            Map<String, Long> eventsReceived,
            Long trajectories,
            Long trajectoriesAwaited,
            Long trajectoriesEnded,
            Long placements,
            Long placementsSustained) {}

    @GET
    @Path("figures/counts")
    Counts counts();

    @GET
    @Path("rebuilds")
    Part<Rebuild> rebuilds(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("rebuilds/{id}")
    Rebuild rebuild(@PathParam("id") UUID id);

    @POST
    @Path("rebuilds")
    Rebuild start(Map<String, Object> body);
}
