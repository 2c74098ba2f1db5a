package nl.hoofdzaakwerk.trajectory.round;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What otherwise happens by itself every night, for the operator. */
@Path("/daily-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed("operator@NATIONAL")
public class DailyRoundResource {
    private final List<NightlyRound> rounds;

    DailyRoundResource(@All List<NightlyRound> rounds) {
        this.rounds =
                rounds.stream().sorted(Comparator.comparing(NightlyRound::name)).toList();
    }

    /** What one round did; {@code changed} counts what it changed or signalled. */
    public record RoundDone(String name, int changed) {}

    /** All rounds, in order of name. */
    public record DailyRound(List<RoundDone> rounds) {}

    /** Harmless to repeat: what was done is not done again. */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "runDailyRound", summary = "Does now what is done every night")
    @APIResponseSchema(value = DailyRound.class, responseDescription = "What was done")
    public Response runDailyRound() {
        List<RoundDone> done = rounds.stream()
                .map(round -> new RoundDone(round.name(), round.run()))
                .toList();
        return Response.ok(new DailyRound(done)).build();
    }
}
