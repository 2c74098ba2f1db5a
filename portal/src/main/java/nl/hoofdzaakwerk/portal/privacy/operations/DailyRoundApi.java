package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What trajectory-service does every night. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/daily-rounds")
interface DailyRoundApi {

    /** What was done. */
    record DailyRound(List<RoundDone> rounds) {}

    /** @param changed how many things it changed or signalled */
    record RoundDone(String name, int changed) {}

    @POST
    DailyRound run();
}
