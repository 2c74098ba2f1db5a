package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Overviews of case consultation as trajectory-service makes them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/consultation-overviews")
interface OverviewApi {

    record Goals(List<GoalCount> goals, int cases) {}

    record GoalCount(String text, int cases) {}

    record Spread(List<Subregion> subregions) {}

    record Subregion(String subregion, int requests, BigDecimal askedAmount, int grants, BigDecimal grantedAmount) {}

    @GET
    @Path("goals")
    Goals goals(@QueryParam("from") String from, @QueryParam("until") String until);

    @GET
    @Path("request-spread")
    Spread spread(@QueryParam("region") String region);

    /**
     * A file.
     *
     * @param of cases or meetings
     * @param accept the type it is wanted in
     */
    @GET
    @Path("{of}")
    Response file(
            @PathParam("of") String of,
            @HeaderParam("Accept") String accept,
            @QueryParam("from") String from,
            @QueryParam("until") String until);
}
