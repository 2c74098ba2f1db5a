package nl.hoofdzaakwerk.portal.employer.vacancy;

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
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Vacancies as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface VacancyApi {

    record EmployerName(UUID id, String name, String municipality, String postcode4) {}

    /** A match as far as the employer's side knows it: never who. */
    record Match(UUID id, String state, LocalDate stateSince) {}

    record Reopening(LocalDate reopenedOn, String closingReason, LocalDate endedOn) {}

    /** What helps an employer to hire, and whether it holds here. */
    record Instruments(List<Instrument> items) {}

    record Instrument(Bilingual name, String outcome, Bilingual summary, List<Reason> reasons, String source) {}

    record Reason(Bilingual text) {}

    record Bilingual(String nl, String en) {
        /** The text in this language. */
        public String in(String language) {
            return language.equals("en") ? en : nl;
        }
    }

    record Made(UUID id) {}

    @GET
    @Path("vacancies")
    Part<Vacancy> list(
            @QueryParam("state") String state,
            @QueryParam("employer") UUID employer,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("vacancies/{id}")
    RestResponse<Vacancy> read(@PathParam("id") UUID id);

    @GET
    @Path("vacancies/{id}/matches")
    Part<Match> matches(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("vacancies/{id}/reopenings")
    Part<Reopening> reopenings(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/vacancies")
    Made open(@PathParam("id") UUID employer, Map<String, Object> offer);

    @PUT
    @Path("vacancies/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> offer);

    @PUT
    @Path("vacancies/{id}/next-step")
    Made plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @POST
    @Path("vacancies/{id}/closings")
    Made close(@PathParam("id") UUID id, Map<String, Object> closing);

    @POST
    @Path("vacancies/{id}/reopenings")
    void reopen(@PathParam("id") UUID id, Map<String, Object> reopening);

    @POST
    @Path("vacancies/{id}/instruments/_search")
    Instruments instruments(@PathParam("id") UUID id, Map<String, Object> situation);

    @GET
    @Path("employers/{id}")
    EmployerName employer(@PathParam("id") UUID id);
}
