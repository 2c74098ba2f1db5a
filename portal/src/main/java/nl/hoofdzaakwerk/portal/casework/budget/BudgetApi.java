package nl.hoofdzaakwerk.portal.casework.budget;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Budgets and their ledger as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface BudgetApi {
    @GET
    @Path("budgets")
    Part<Budget.Summary> list(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("budgets")
    Created open(Map<String, Object> budget);

    @GET
    @Path("budgets/{id}")
    Budget one(@PathParam("id") UUID id);

    @GET
    @Path("budgets/{id}/ledger")
    @Produces("text/csv")
    Response ledger(@PathParam("id") UUID id);

    @POST
    @Path("budgets/{id}/lines")
    void addLine(@PathParam("id") UUID id, Map<String, Object> line);

    @GET
    @Path("budget-lines/{id}/entries")
    Part<Entry> entries(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    /** @param kind which of the collections of a line gets the entry */
    @POST
    @Path("budget-lines/{id}/{kind}")
    void write(@PathParam("id") UUID id, @PathParam("kind") String kind, Map<String, Object> entry);
}
