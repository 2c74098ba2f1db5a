package nl.hoofdzaakwerk.portal.client;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client's own page, of trajectory-service. No token goes along, also not of who has logged in (X7). */
@RegisterRestClient(configKey = "trajectory")
@RegisterProvider(ApiProblems.class)
@Path("/")
interface OwnApi {
    String SESSION = "Client-Session";
    String LANGUAGE = "Accept-Language";

    /** @param session opens the page until then */
    record Session(String session, Instant until) {}

    /** A consent that can be taken back. */
    record Consent(UUID id, String sentence) {}

    record OwnPage(ClientApi.ClientPage page, List<Consent> consents, UUID fileNumber, Instant until) {}

    @PUT
    @Path("client-sessions")
    Session open(@HeaderParam(LANGUAGE) String language, Map<String, Object> body);

    @DELETE
    @Path("client-sessions/current")
    void end(@HeaderParam(SESSION) String session);

    @GET
    @Path("client-sessions/current/page")
    OwnPage page(@HeaderParam(LANGUAGE) String language, @HeaderParam(SESSION) String session);

    @PUT
    @Path("client-sessions/current/consents/{id}/withdrawal")
    OwnPage withdraw(
            @HeaderParam(LANGUAGE) String language,
            @HeaderParam(SESSION) String session,
            @PathParam("id") UUID consentId,
            Map<String, Object> body);
}
