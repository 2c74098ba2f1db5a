package nl.hoofdzaakwerk.portal.employer.importing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Relation files as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/employer-imports")
interface ImportApi {

    /** A relation file and how far it is. */
    record Import(
            UUID id,
            String state,
            String uploadedBy,
            Instant uploadedAt,
            long bytes,
            String encoding,
            String separator,
            List<String> ignoredColumns,
            Rows rows,
            Progress progress,
            boolean changedSinceCheck,
            int rowsWritten,
            Failure failure,
            NextStep nextStep,
            int findingsLeftOut,
            List<Finding> findings) {

        /** Whether the service is busy with it. */
        public boolean isBusy() {
            return state.equals("UPLOADED") || state.equals("APPLYING");
        }

        /** Whether somebody is to decide. */
        public boolean isChecked() {
            return state.equals("CHECKED");
        }
    }

    record Rows(int read, int good, int faulty, int duplicate, int lookalike) {

        /** How many cannot be registered. */
        public int bad() {
            return faulty + duplicate;
        }

        /** How many are left out when those that look like another employer are as well. */
        public int badAndLookalike() {
            return bad() + lookalike;
        }
    }

    record Progress(int rowsDone, int percentage, long elapsedSeconds) {}

    record Failure(String reason) {}

    /** @param about the employer that is there already; null when it is about none */
    record Finding(int row, String column, String value, String verdict, String reason, UUID about) {}

    @GET
    Part<Import> list(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Import upload(InputStream file);

    @GET
    @Path("{id}")
    RestResponse<Import> read(@PathParam("id") UUID id);

    @PUT
    @Path("{id}/next-step")
    void plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("{id}/report")
    @Produces("text/csv")
    Response report(@PathParam("id") UUID id);

    @POST
    @Path("{id}/registrations")
    Import register(@PathParam("id") UUID id, Map<String, Object> decision);

    @POST
    @Path("{id}/discards")
    Import discard(@PathParam("id") UUID id);
}
