package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who is behind a card, which only the own organisation is told. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CandidateApi {

    /** A candidate. @param cardId the pseudonym in matching */
    record Candidate(UUID id, UUID cardId, String givenName, String familyNamePrefix, String familyName) {
        String name() {
            String prefix = familyNamePrefix == null || familyNamePrefix.isBlank() ? "" : familyNamePrefix + " ";
            return givenName + " " + prefix + familyName;
        }
    }

    @GET
    @Path("/candidates/{id}")
    Candidate candidate(@PathParam("id") UUID id);
}
