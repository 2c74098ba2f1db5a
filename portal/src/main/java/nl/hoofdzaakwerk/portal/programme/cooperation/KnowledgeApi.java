package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Owner;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages with what everybody has to know: who does what, agreements, tools. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface KnowledgeApi {

    record KnowledgePage(
            UUID id,
            String region,
            int number,
            Content content,
            String stage,
            LocalDate reviewDate,
            Long daysOverdue,
            String withdrawal) {}

    record Content(String kind, String title, String body, Owner owner, List<String> places, List<Contact> contacts) {}

    record Contact(String purpose, String organisation, String function, String telephone, String email) {}

    record Found(List<KnowledgePage> items) {}

    record Version(int number, String title, String body, Instant writtenAt, String reason) {}

    /** Only what tells where to go next. */
    record Made(UUID id) {}

    @GET
    @Path("pages")
    Part<KnowledgePage> list(
            @QueryParam("kind") String kind,
            @QueryParam("region") String region,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("stage") String stage,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @POST
    @Path("pages/_search")
    Found search(Map<String, Object> search);

    @GET
    @Path("pages/{id}")
    RestResponse<KnowledgePage> one(@PathParam("id") UUID id);

    @GET
    @Path("pages/{id}/versions")
    Part<Version> versions(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("pages/{id}/versions/{number}")
    Version version(@PathParam("id") UUID id, @PathParam("number") int number);

    @POST
    @Path("pages")
    Made write(Map<String, Object> page);

    @PUT
    @Path("pages/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> page);

    @POST
    @Path("pages/{id}/reviews")
    Made review(@PathParam("id") UUID id, Map<String, Object> review);

    @POST
    @Path("pages/{id}/withdrawals")
    Made withdraw(@PathParam("id") UUID id, Map<String, Object> withdrawal);
}
