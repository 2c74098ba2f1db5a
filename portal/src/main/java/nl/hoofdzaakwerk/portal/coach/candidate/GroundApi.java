package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Created;
import nl.hoofdzaakwerk.portal.coach.Remark;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What trajectory-service keeps of why others may have a candidate's data (G1, X1). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface GroundApi {

    /** A ground for one purpose and one receiver. */
    record Ground(
            UUID id,
            String purpose,
            String ground,
            String receiver,
            LocalDate validFrom,
            LocalDate validUntil,
            String state,
            Instant recordedAt,
            Instant withdrawnAt,
            String withdrawnReason) {

        public boolean isOpen() {
            return state.equals("VALID") || state.equals("NOT_YET");
        }
    }

    /** A receiver's word that it stopped using the data. */
    record Confirmation(String receiver, Instant confirmedAt) {}

    /** Whether the candidate's card is in matching, and if not, why. */
    record Card(boolean published, List<Remark> withheld) {}

    record Sheet(List<Ground> items, List<Confirmation> confirmations, Card card) {}

    @GET
    @Path("candidates/{id}/legal-grounds")
    Sheet sheet(@PathParam("id") UUID id);

    @POST
    @Path("candidates/{id}/legal-grounds")
    Created record(@PathParam("id") UUID id, Map<String, Object> ground);

    @POST
    @Path("candidates/{id}/legal-grounds/{groundId}/withdrawal")
    Created withdraw(@PathParam("id") UUID id, @PathParam("groundId") UUID groundId, Map<String, Object> withdrawal);
}
