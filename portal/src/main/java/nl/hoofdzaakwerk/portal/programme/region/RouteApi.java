package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The routes of a region as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/intake-routes")
interface RouteApi {

    record Routes(List<Route> items) {}

    /**
     * A way in.
     *
     * @param intake how many it can take; null for no limit
     * @param started how many came in by it
     * @param validUntil its last day; null while it is open
     */
    record Route(
            String code,
            String name,
            String kind,
            Integer intake,
            int started,
            LocalDate validFrom,
            LocalDate validUntil) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    Routes routes(@QueryParam("region") String region);

    @POST
    Done add(Map<String, Object> route);

    @GET
    @Path("{region}/{code}")
    RestResponse<Route> route(@PathParam("region") String region, @PathParam("code") String code);

    @PUT
    @Path("{region}/{code}/intake")
    Done intake(
            @PathParam("region") String region,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> intake);

    @PUT
    @Path("{region}/{code}/closing")
    Done close(
            @PathParam("region") String region,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> closing);
}
