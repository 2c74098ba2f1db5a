package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Which organisations report of which region, and who tells without being asked. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface DutyApi {

    record Duty(
            UUID id,
            String organisation,
            String organisationKind,
            String region,
            String obligation,
            LocalDate fromMonth,
            LocalDate lastMonth) {}

    record Unregistered(List<Reporter> items) {}

    record Reporter(String organisation, String region) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("reporting-duties")
    Part<Duty> duties(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("reporting-duties")
    Done add(Map<String, Object> duty);

    @POST
    @Path("reporting-duties/{id}/endings")
    Done end(@PathParam("id") UUID id, Map<String, Object> ending);

    @GET
    @Path("unregistered-reporters")
    Unregistered unregistered();
}
