package nl.hoofdzaakwerk.portal.privacy.subject;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.text.Codes;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A person's own file and who received what, of trajectory-service (G4, X1). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/candidates/{id}")
interface SubjectFileApi {

    /** That a file was asked for. */
    record Made(UUID id) {}

    /** All receivers of one person's data. */
    record DisclosureList(List<Disclosure> items) {}

    /**
     * Who received what.
     *
     * @param confirmedAt when the receiver said that its copy is emptied; null until then
     */
    record Disclosure(
            String receiver,
            String purpose,
            List<String> categories,
            Instant firstAt,
            Instant lastAt,
            String state,
            Instant withdrawnAt,
            Instant confirmedAt,
            Long seconds) {

        /** What the categories are called. */
        public String categoryNames() {
            return categories.stream()
                    .map(category -> Codes.of("Category", category))
                    .collect(Collectors.joining(", "));
        }
    }

    @POST
    @Path("subject-files")
    Made make(@PathParam("id") UUID candidateId);

    @GET
    @Path("subject-files/{fileId}")
    SubjectFile file(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId);

    @GET
    @Path("subject-files/{fileId}")
    @Produces("application/pdf")
    Response pdf(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId);

    @GET
    @Path("subject-files/{fileId}")
    @Produces(MediaType.APPLICATION_JSON)
    Response json(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId);

    @GET
    @Path("disclosures")
    DisclosureList disclosures(@PathParam("id") UUID candidateId);
}
