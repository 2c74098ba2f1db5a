package nl.hoofdzaakwerk.portal.privacy.log;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Looks in the logs of trajectory-service, the one where persons have names (G4). */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface LogSearchApi {
    @POST
    @Path("processing-log/_search")
    Part<ProcessingLine> processings(Map<String, Object> search);

    @POST
    @Path("audit-log/_search")
    Part<CallLine> calls(Map<String, Object> search);
}
