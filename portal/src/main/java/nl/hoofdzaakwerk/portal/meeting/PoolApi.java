package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Cards, vacancies and ranked lists of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface PoolApi {
    @GET
    @Path("/candidate-cards/{id}")
    CandidateCard card(@PathParam("id") UUID id);

    @GET
    @Path("/candidate-cards/{id}/suggestions")
    Suggestion.Ranked vacanciesFor(@PathParam("id") UUID cardId, @QueryParam("limit") int limit);

    @GET
    @Path("/vacancies")
    Part<Vacancy> vacancies(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/vacancies/{id}")
    Vacancy vacancy(@PathParam("id") UUID id);

    @GET
    @Path("/vacancies/{id}/suggestions")
    Suggestion.Ranked cardsFor(@PathParam("id") UUID vacancyId, @QueryParam("limit") int limit);
}
