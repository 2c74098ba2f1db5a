package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The division of one region, and its wish for another. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface DivisionApi {

    record Application(
            String division,
            String playsIn,
            String state,
            Integer position,
            Integer committedTrajectories,
            LocalDate intakeFormDate,
            LocalDate planOfApproachDate,
            LocalDate decidedDate,
            String reason,
            String explanation,
            NextStep nextStep) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("regions/{code}/division-application")
    Application application(@PathParam("code") String code);

    @PUT
    @Path("regions/{code}/division-application")
    Done apply(@PathParam("code") String code, @HeaderParam("If-Match") String etag, Map<String, Object> application);

    @PUT
    @Path("regions/{code}/division-application/closing")
    Done close(@PathParam("code") String code, @HeaderParam("If-Match") String etag, Map<String, Object> closing);

    @PUT
    @Path("regions/{code}/division-application/next-step")
    Done plan(@PathParam("code") String code, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @PUT
    @Path("regions/{code}/targets/{year}")
    Done target(
            @PathParam("code") String code,
            @PathParam("year") String year,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> target);

    @PUT
    @Path("regions/{code}/division")
    Done stepDown(@PathParam("code") String code, @HeaderParam("If-Match") String etag, Map<String, Object> division);
}
