package nl.hoofdzaakwerk.matching.exposure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.exposure.model.Exposure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is long undiscussed (X19): the region's for the WSP, the own organisation's for a coach. */
@Path("/fair-exposures")
@Tag(name = "fair-exposure", description = "Who came up how often, and who did not")
class ExposureResource {

    private static final String ACTIVITY = "fair-exposure";

    private final Exposures exposures;
    private final ProcessingLog processingLog;

    ExposureResource(Exposures exposures, ProcessingLog processingLog) {
        this.exposures = exposures;
        this.processingLog = processingLog;
    }

    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listFairExposures",
            summary = "Candidates whom no match holds, longest undiscussed first",
            description = "Rule X19. Counts meetings that were held. It changes no score and no place on an agenda by"
                    + " itself.")
    public Page<FairExposureView> list(
            @BeanParam PageRequest page,
            @QueryParam("overlooked")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only who was not discussed for as many meetings as the region's rule shows",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overlooked) {
        Page<Exposure> found = Page.of(exposures.page(Boolean.parseBoolean(overlooked), page), page, Exposure::cardId);
        List<UUID> cards = found.items().stream().map(Exposure::cardId).toList();
        Map<UUID, List<RefusalCount>> refusals = exposures.refusals(cards);
        processingLog.record(ACTIVITY, cards);
        return found.map(
                exposure -> FairExposureView.of(exposure, refusals.getOrDefault(exposure.cardId(), List.of())));
    }
}
