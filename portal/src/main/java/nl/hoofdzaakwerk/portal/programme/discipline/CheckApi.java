package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
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

/** What months are checked by, and how many hours were agreed for key figures. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CheckApi {

    record Rule(
            UUID id,
            String code,
            String severity,
            String questionNl,
            String questionEn,
            LocalDate validFromDate,
            LocalDate validUntilDate) {}

    record HoursList(List<Hours> items) {}

    record Hours(String memberClass, String region, BigDecimal hoursPerWeek, LocalDate validFrom) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("validation-rules")
    Part<Rule> rules(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("validation-rules")
    Done add(Map<String, Object> rule);

    @GET
    @Path("agreed-hours")
    HoursList hours();

    @POST
    @Path("agreed-hours")
    Done agree(Map<String, Object> hours);
}
