package nl.hoofdzaakwerk.portal.casework.caserequest;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests for money in a case, and the budget lines they can be paid from, as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface RequestApi {

    record BudgetName(UUID id, String name) {}

    record BudgetOfLines(String name, List<Line> lines) {}

    record Line(UUID id, String side, String name, BigDecimal left) {}

    @GET
    @Path("case-requests")
    Part<CaseRequest> list(
            @QueryParam("state") String state,
            @QueryParam("region") String region,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("case-requests/{id}")
    RestResponse<CaseRequest> one(@PathParam("id") UUID id);

    /** @param step which of the collections of a request gets it */
    @POST
    @Path("case-requests/{id}/{step}")
    void step(@PathParam("id") UUID id, @PathParam("step") String step, Map<String, Object> said);

    @PUT
    @Path("case-requests/{id}/next-step")
    CaseRequest next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("budgets")
    Part<BudgetName> budgets(@QueryParam("limit") int limit);

    @GET
    @Path("budgets/{id}")
    BudgetOfLines budget(@PathParam("id") UUID id);
}
