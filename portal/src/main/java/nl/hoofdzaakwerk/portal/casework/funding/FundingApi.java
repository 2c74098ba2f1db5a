package nl.hoofdzaakwerk.portal.casework.funding;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Money for trajectories as trajectory-service has it. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FundingApi {

    record Schemes(List<Scheme> items) {}

    @GET
    @Path("funding-requests")
    Part<FundingRequest> list(
            @QueryParam("state") String state, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("funding-requests")
    Created request(Map<String, Object> wanted);

    @GET
    @Path("funding-requests/{id}")
    RestResponse<FundingRequest> one(@PathParam("id") UUID id);

    @PUT
    @Path("funding-requests/{id}/facts")
    FundingRequest complete(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> facts);

    @PUT
    @Path("funding-requests/{id}/next-step")
    FundingRequest next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("funding-requests/{id}/withdrawal")
    FundingRequest withdraw(@PathParam("id") UUID id, Map<String, Object> reason);

    @POST
    @Path("funding-requests/{id}/refusal")
    FundingRequest refuse(@PathParam("id") UUID id, Map<String, Object> reason);

    @GET
    @Path("funding-warnings")
    Part<FundingWarning> warnings(@QueryParam("limit") int limit);

    @GET
    @Path("funding-schemes")
    Schemes schemes();

    @POST
    @Path("funding-schemes")
    Scheme add(Map<String, Object> scheme);

    @GET
    @Path("funding-forecasts")
    Outlook.Forecast forecast();

    @GET
    @Path("funding-figures")
    Outlook.Figures figures();
}
