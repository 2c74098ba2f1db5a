package nl.hoofdzaakwerk.portal.coach.funding;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds the page of a request that is known by its own id only, as in lists of what is due. */
@Path("/trajectfinanciering/{id}")
@Authenticated
public class RequestPages {
    private final FundingApi api;

    RequestPages(@RestClient FundingApi api) {
        this.api = api;
    }

    /** On to the funding of its trajectory. */
    @GET
    public Response request(@PathParam("id") UUID id) {
        UUID trajectory = api.request(id).getEntity().trajectoryId();
        return Answers.instead("/trajecten/" + trajectory + "/financiering");
    }
}
