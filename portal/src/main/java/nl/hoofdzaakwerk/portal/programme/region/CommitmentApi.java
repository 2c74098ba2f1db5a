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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Who stands behind a region's plan, and whether that is enough to start. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CommitmentApi {

    record Commitment(
            UUID id,
            String region,
            String party,
            String organisation,
            String role,
            String level,
            String approvedBy,
            LocalDate approvedDate,
            LocalDate withdrawnDate,
            String withdrawalReason) {}

    record Readiness(boolean ready, LocalDate date, String source, List<Judged> requirements) {}

    /** A requirement, and who meets it. */
    record Judged(Requirement requirement, boolean met, List<String> organisations, String reason) {}

    record Requirement(String party, String level, String role, int atLeast) {}

    /** Only what tells where to go next. */
    record Made(UUID id, String region) {}

    @GET
    @Path("commitments")
    Part<Commitment> list(
            @QueryParam("region") String region, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("commitments/{id}")
    RestResponse<Commitment> one(@PathParam("id") UUID id);

    @PUT
    @Path("commitments/{id}/approver")
    Made approver(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> approver);

    @POST
    @Path("commitments")
    Made record(Map<String, Object> commitment);

    @POST
    @Path("commitments/{id}/withdrawals")
    Made withdraw(@PathParam("id") UUID id, Map<String, Object> withdrawal);

    @GET
    @Path("regions/{code}/readiness")
    Readiness readiness(@PathParam("code") String code);
}
