package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks whether someone would be in scope; nothing is stored, and nobody is named. */
@Path("/scope-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scope")
@RolesAllowed({"coach", "treatment-liaison", "key-figure", "client-manager"})
public class ScopeCheckResource {
    private final Remarks remarks;

    ScopeCheckResource(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * The facts that count; there are no others (A2).
     *
     * @param careSetting may be left out when UWV or a municipality refers, which know no health data
     */
    public record ScopeCheck(
            CareSetting careSetting,
            @NotNull Boolean canAndWantsToWork,
            @NotNull BenefitKind benefit,
            @NotNull ReferrerKind referredBy) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "checkScope", summary = "Decides whether a person would be in scope, with every reason")
    @APIResponseSchema(value = ScopeView.class, responseDescription = "The decision")
    public Response checkScope(ScopeCheck check) {
        if (check.careSetting() == null && check.referredBy() == ReferrerKind.GGZ) {
            throw Problem.invalid(remarks.error("/careSetting", "required-for-ggz"));
        }
        ScopeFacts facts = new ScopeFacts(
                Optional.ofNullable(check.careSetting()),
                check.canAndWantsToWork(),
                check.benefit(),
                check.referredBy());
        return Response.ok(ScopeView.of(ScopePolicy.decide(facts), remarks)).build();
    }
}
