package nl.hoofdzaakwerk.portal.employer.development;

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
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Work to look for, as employer-service has it. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface DevelopmentApi {

    /** What is looked for; the result is null while it is open. */
    record Task(
            UUID id,
            List<String> occupations,
            int minimumHours,
            int maximumHours,
            List<String> neededConditions,
            List<String> hindrances,
            LocalDate askedDate,
            String owner,
            List<Find> finds,
            String result,
            LocalDate closedDate,
            NextStep nextStep) {

        /** Whether it is still looked for. */
        public boolean isOpen() {
            return result == null;
        }
    }

    record Find(String kind, UUID targetId, LocalDate foundDate) {}

    record Vacancy(UUID id, String title) {}

    @GET
    @Path("job-development-tasks")
    Part<Task> list(@QueryParam("open") String open, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("job-development-tasks/{id}")
    RestResponse<Task> read(@PathParam("id") UUID id);

    @POST
    @Path("job-development-tasks/{id}/takings")
    Task take(@PathParam("id") UUID id);

    @PUT
    @Path("job-development-tasks/{id}/next-step")
    Task plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("job-development-tasks/{id}/finds")
    Task find(@PathParam("id") UUID id, Map<String, Object> find);

    @POST
    @Path("job-development-tasks/{id}/closings")
    Task close(@PathParam("id") UUID id, Map<String, Object> closing);

    @GET
    @Path("vacancies")
    Part<Vacancy> vacancies(@QueryParam("state") String state, @QueryParam("limit") int limit);
}
