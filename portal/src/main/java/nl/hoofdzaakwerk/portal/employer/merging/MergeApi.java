package nl.hoofdzaakwerk.portal.employer.merging;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Merging of employers as employer-service has it. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface MergeApi {

    /** Two records that may be one employer. */
    record Pair(UUID id, Side first, Side second, int likeness, boolean nearlyCertain) {}

    record Side(UUID id, String name, String municipality, String kvkNumber, String organisation) {

        /** All that is known of it, as it is searched and exported. */
        String told() {
            return Stream.of(name, municipality, kvkNumber, OrganisationNames.name(organisation))
                    .filter(known -> known != null && !known.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    record Employer(UUID id, String name, String municipality, UUID mergedInto) {}

    /** That a record was taken in by another, or stands by itself again. */
    record Merge(
            UUID id,
            String act,
            UUID survivor,
            UUID merged,
            String ground,
            String reason,
            String organisation,
            LocalDate madeOn) {}

    record Made(UUID id) {}

    @GET
    @Path("merge-candidates")
    Part<Pair> pairs(
            @QueryParam("region") String region, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("merge-candidates/{id}/dismissals")
    void dismiss(@PathParam("id") UUID id);

    @GET
    @Path("employers/{id}/merges")
    Part<Merge> merges(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/merges")
    Made merge(@PathParam("id") UUID survivor, Map<String, Object> merging);

    @POST
    @Path("employers/{id}/unmerges")
    Made unmerge(@PathParam("id") UUID merged, Map<String, Object> unmerging);

    @GET
    @Path("employers/{id}")
    Employer employer(@PathParam("id") UUID id);
}
