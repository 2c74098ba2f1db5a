package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Finds employers and vacancies in employer-service. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FindEmployerApi {

    /** Best likeness first. */
    record Employers(List<Employer> items) {}

    /** An employer found. */
    record Employer(UUID id, String name, String municipality, String stage) {}

    /** A vacancy with open positions. */
    record Vacancy(UUID id, String title, String state, int openPositions) {}

    @POST
    @Path("employers/_search")
    Employers employers(Map<String, Object> search);

    @GET
    @Path("vacancies")
    Part<Vacancy> vacancies(
            @QueryParam("state") String state, @QueryParam("after") UUID after, @QueryParam("limit") int limit);
}
