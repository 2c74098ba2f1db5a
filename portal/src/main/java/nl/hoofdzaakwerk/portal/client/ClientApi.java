package nl.hoofdzaakwerk.portal.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a client may read, and the consents given, of trajectory-service (X7, G1). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/candidates/{id}")
interface ClientApi {

    /** Whole sentences in the language asked for. */
    record ClientPage(String title, List<Day> seenByDay, List<String> received, List<String> agreed, List<Next> next) {}

    /** Who looked on one day. */
    record Day(LocalDate date, List<String> seen) {}

    /** What still has to happen. */
    record Next(String about, String step) {}

    /** All grounds of one person. */
    record LegalGroundList(List<LegalGround> items) {}

    /** Why a receiver may have the data. */
    record LegalGround(
            UUID id,
            String purpose,
            String ground,
            String receiver,
            LocalDate validFrom,
            LocalDate validUntil,
            String state) {

        /** Whether the client may take it back now. */
        boolean isConsentThatHolds() {
            return ground.equals("CONSENT") && state.equals("VALID");
        }
    }

    @GET
    @Path("client-page")
    ClientPage page(@PathParam("id") UUID candidateId);

    @GET
    @Path("legal-grounds")
    LegalGroundList grounds(@PathParam("id") UUID candidateId);

    @POST
    @Path("legal-grounds/{groundId}/withdrawal")
    LegalGround withdraw(
            @PathParam("id") UUID candidateId, @PathParam("groundId") UUID groundId, Map<String, Object> body);
}
