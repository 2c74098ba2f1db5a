package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Rules about trajectories that differ by region or year. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface PolicyApi {

    record PolicyList(List<Policy> items) {}

    /** A version of a rule; of all regions when the region is absent. */
    record Policy(
            String rule,
            String region,
            LocalDate validFrom,
            LocalDate validUntil,
            Map<String, Integer> parameters,
            String source) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("regional-policies")
    PolicyList list(@QueryParam("region") String region);

    @POST
    @Path("regional-policies")
    Done add(Map<String, Object> policy);
}
