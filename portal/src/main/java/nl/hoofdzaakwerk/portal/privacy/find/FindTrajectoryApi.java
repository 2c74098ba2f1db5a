package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Finds candidates in trajectory-service, by name. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FindTrajectoryApi {

    /** Best match first. */
    record Candidates(List<Candidate> items) {}

    /** Somebody found. */
    record Candidate(
            UUID id,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality) {
        String name() {
            return Stream.of(givenName, familyNamePrefix, familyName)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    @POST
    @Path("candidates/_search")
    Candidates candidates(Map<String, Object> search);
}
