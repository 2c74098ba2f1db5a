package nl.hoofdzaakwerk.portal.coach.work;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What employer-service tells of employers in the visitor's regions. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface EmployerApi {

    /** One employer. */
    record Employer(UUID id, String name, String municipality) {}

    /** What was found, best likeness first. */
    record Found(List<Employer> items) {}

    @POST
    @Path("employers/_search")
    Found search(Map<String, Object> search);

    @GET
    @Path("employers/{id}")
    Employer employer(@PathParam("id") UUID id);
}
