package nl.hoofdzaakwerk.portal.casework;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a region is made of. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface AreaApi {

    /**
     * The parts of a region.
     *
     * @param undivided municipalities that lie in no part
     */
    record Parts(List<Subregion> items, List<String> undivided) {}

    record Subregion(String name, List<String> municipalities) {}

    record Routes(List<Route> items) {}

    /** A way by which trajectories arrive. */
    record Route(String code, String name) {}

    @GET
    @Path("regions/{code}/subregions")
    Parts subregions(@PathParam("code") String code);

    @GET
    @Path("intake-routes")
    Routes routes(@QueryParam("region") String region);
}
