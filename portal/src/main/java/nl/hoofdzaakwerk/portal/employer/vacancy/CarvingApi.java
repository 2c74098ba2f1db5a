package nl.hoofdzaakwerk.portal.employer.vacancy;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Worksheets for job carving as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CarvingApi {

    @POST
    @Path("employers/{id}/carving-sheets")
    CarvingSheet begin(@PathParam("id") UUID employer, Map<String, Object> content);

    @GET
    @Path("carving-sheets/{id}")
    RestResponse<CarvingSheet> read(@PathParam("id") UUID id);

    @PUT
    @Path("carving-sheets/{id}")
    CarvingSheet change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> content);

    @PUT
    @Path("carving-sheets/{id}/next-step")
    CarvingSheet plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("carving-sheets/{id}/steps")
    CarvingSheet step(@PathParam("id") UUID id, Map<String, Object> step);

    @POST
    @Path("carving-sheets/{id}/vacancies")
    CarvingSheet finish(@PathParam("id") UUID id, Map<String, Object> vacancy);
}
