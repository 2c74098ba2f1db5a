package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Finds pages of the social map, agreements and tools in reporting-service. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FindReportingApi {

    /** Current pages. */
    record Pages(List<KnowledgePage> items) {}

    /** A page found. */
    record KnowledgePage(UUID id, Content content) {}

    /** What it is about. */
    record Content(String title, String kind) {}

    @POST
    @Path("pages/_search")
    Pages pages(Map<String, Object> search);
}
