package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The national workgroup as trajectory-service knows it. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/workgroup-seats")
interface WorkgroupApi {

    record Seats(List<Seat> items) {}

    record Seat(String id, List<String> organisationKinds) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    Seats seats();

    @POST
    Done seat(Map<String, Object> seat);
}
