package nl.hoofdzaakwerk.portal.privacy.erasure;

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
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Demands to erase a person, of trajectory-service (X6). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface ErasureApi {

    /** All demands to erase one person. */
    record Demands(List<Erasure> items) {}

    @GET
    @Path("erasures")
    Part<Erasure> list(
            @QueryParam("state") String state, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("erasures/{id}")
    RestResponse<Erasure> one(@PathParam("id") UUID id);

    @GET
    @Path("candidates/{id}/erasures")
    Demands ofCandidate(@PathParam("id") UUID candidateId);

    @POST
    @Path("candidates/{id}/erasures")
    Erasure demand(@PathParam("id") UUID candidateId, Map<String, Object> body);

    @POST
    @Path("erasures/{id}/decisions")
    Erasure decide(@PathParam("id") UUID id, Map<String, Object> body);

    @PUT
    @Path("erasures/{id}/next-step")
    Erasure next(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> body);
}
