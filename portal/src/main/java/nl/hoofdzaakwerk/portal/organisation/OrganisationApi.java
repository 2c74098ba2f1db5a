package nl.hoofdzaakwerk.portal.organisation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What trajectory-service keeps of organisations. It is not waited for as long as for a page itself. */
@RegisterRestClient(configKey = "organisations")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/organisations")
interface OrganisationApi {

    record Organisation(String alias, String name, String kind) {}

    /** In order of name. */
    record OrganisationList(List<Organisation> items) {}

    @GET
    OrganisationList all();
}
