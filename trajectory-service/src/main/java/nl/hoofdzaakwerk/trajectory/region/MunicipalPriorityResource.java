package nl.hoofdzaakwerk.trajectory.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.region.model.MunicipalPriority;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which groups the municipalities put first (A14); everyone of the region reads them, nothing in it is personal. */
@Path("/municipality-priorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
@RolesAllowed({
    "coach",
    "treatment-liaison",
    "key-figure",
    "client-manager",
    "account-manager",
    "matching-chair",
    "regional-director",
    "steering-member"
})
public class MunicipalPriorityResource {
    private final MunicipalPriorities priorities;
    private final PriorityDesk desk;
    private final CurrentCaller callers;

    MunicipalPriorityResource(MunicipalPriorities priorities, PriorityDesk desk, CurrentCaller callers) {
        this.priorities = priorities;
        this.desk = desk;
        this.callers = callers;
    }

    /**
     * Priorities to set.
     *
     * @param municipality name as CBS writes it, in a region of the own organisation
     * @param groups first one first, each at most once; an empty list puts nobody first
     * @param validFrom today or later, and after the first day of the version before it
     */
    public record PriorityInput(
            @NotNull @Size(max = 100) String municipality,
            @NotNull @Size(max = 3) List<@NotNull PriorityGroup> groups,
            @NotNull @BusinessDate LocalDate validFrom) {}

    /**
     * A version of a municipality's priorities.
     *
     * @param organisation the organisation that keeps them
     * @param groups first one first
     * @param validUntil last day; absent while no later version follows it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PriorityView(
            UUID id,
            String municipality,
            RegionCode region,
            OrganisationAlias organisation,
            List<PriorityGroup> groups,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant setAt) {
        static PriorityView of(MunicipalPriority version, Optional<LocalDate> next) {
            return new PriorityView(
                    version.id(),
                    version.municipality(),
                    version.region(),
                    version.organisation(),
                    version.groups(),
                    version.validFrom(),
                    next.map(day -> day.minusDays(1)).orElse(null),
                    version.setAt());
        }
    }

    /** Earlier versions stay as they are; 409 when another organisation keeps the municipality's priorities. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"client-manager@MUNICIPALITY", "key-figure@MUNICIPALITY"})
    @Operation(operationId = "setMunicipalityPriorities", summary = "Says which groups a municipality puts first")
    @APIResponseSchema(value = PriorityView.class, responseCode = "201", responseDescription = "Set")
    public Response setMunicipalityPriorities(PriorityInput input) {
        MunicipalPriority version = desk.set(callers.get(), input);
        return Response.created(URI.create("/municipality-priorities"))
                .entity(PriorityView.of(version, Optional.empty()))
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMunicipalityPriorities",
            summary = "Priorities of the region's municipalities, all versions, newest first")
    public Page<PriorityView> listMunicipalityPriorities(
            @BeanParam PageRequest page,
            @QueryParam("municipality") @Size(max = 100) @Parameter(description = "Only those of this municipality")
                    String municipality) {
        Page<MunicipalPriority> found = Page.of(priorities.page(municipality, page), page, MunicipalPriority::id);
        Map<String, List<LocalDate>> starts = priorities.starts(found.items().stream()
                .map(MunicipalPriority::municipality)
                .distinct()
                .toList());
        return found.map(version -> PriorityView.of(version, next(version, starts)));
    }

    private static Optional<LocalDate> next(MunicipalPriority version, Map<String, List<LocalDate>> starts) {
        return starts.get(version.municipality()).stream()
                .filter(version.validFrom()::isBefore)
                .findFirst();
    }
}
