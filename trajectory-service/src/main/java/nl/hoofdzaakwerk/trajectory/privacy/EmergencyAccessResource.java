package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.privacy.model.EmergencyAccess;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening one candidate's file in an emergency (P3). */
@Path("/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class EmergencyAccessResource {
    private final EmergencyDesk desk;
    private final EmergencyAccesses accesses;
    private final Trajectories trajectories;
    private final HealthRecords healthRecords;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    EmergencyAccessResource(
            EmergencyDesk desk,
            EmergencyAccesses accesses,
            Trajectories trajectories,
            HealthRecords healthRecords,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.desk = desk;
        this.accesses = accesses;
        this.trajectories = trajectories;
        this.healthRecords = healthRecords;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** @param reason why it cannot wait, 20 to 500 characters; the privacy officer reads it */
    public record EmergencyInput(
            @NotNull UUID candidateId,
            @NotNull @Size(min = 20, max = 500) @PlainText String reason) {}

    /** @param justified whether the emergency was real */
    public record ReviewInput(@NotNull Boolean justified) {}

    /**
     * An access.
     *
     * @param endsAt when it ends by itself
     * @param justified what the privacy officer found; absent until reviewed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EmergencyAccessView(
            UUID id,
            UUID candidateId,
            OrganisationAlias organisation,
            String user,
            String role,
            String reason,
            Instant openedAt,
            Instant endsAt,
            Instant reviewedAt,
            Boolean justified,
            NextStepInput nextStep) {
        static EmergencyAccessView of(EmergencyAccess access) {
            return new EmergencyAccessView(
                    access.id(),
                    access.candidateId(),
                    access.organisation(),
                    access.user(),
                    access.role(),
                    access.reason(),
                    access.openedAt(),
                    access.endsAt(),
                    access.reviewedAt().orElse(null),
                    access.justified().orElse(null),
                    access.nextStep().map(NextStepInput::of).orElse(null));
        }
    }

    /** A trajectory, as far as an emergency needs. */
    public record GuidanceView(
            OrganisationAlias organisation, String coach, Method method, TrajectoryState state, LocalDate startDate) {
        static GuidanceView of(Trajectory trajectory) {
            return new GuidanceView(
                    trajectory.organisation(),
                    trajectory.coach(),
                    trajectory.method(),
                    trajectory.state(),
                    trajectory.startDate());
        }
    }

    /**
     * What an emergency opens.
     *
     * @param health only for the treating side (G3)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EmergencyFile(
            UUID candidateId,
            OrganisationAlias treatingOrganisation,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            RegionCode region,
            Health health,
            List<GuidanceView> guidance) {}

    /** Ends by itself; every opening is shown to the treating organisation's privacy officer. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({
        "key-figure@GGZ",
        "privacy-officer@GGZ",
        "coach@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "openEmergencyAccess", summary = "Opens one candidate's file in an emergency")
    @APIResponseSchema(value = EmergencyAccessView.class, responseCode = "201", responseDescription = "Opened")
    public Response openEmergencyAccess(EmergencyInput input) {
        EmergencyAccess access = desk.open(callers.get(), input.candidateId(), input.reason());
        return Response.created(URI.create("/emergency-accesses/" + access.id() + "/file"))
                .entity(EmergencyAccessView.of(access))
                .build();
    }

    /** 404 as soon as it has ended. */
    @GET
    @Path("/{id}/file")
    @Transactional
    @RolesAllowed({
        "key-figure@GGZ",
        "privacy-officer@GGZ",
        "coach@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "getEmergencyFile", summary = "The file that an emergency access opens")
    public EmergencyFile getEmergencyFile(
            @PathParam("id") @Parameter(description = "Id of the emergency access") UUID id) {
        Candidate candidate = desk.look(id);
        return new EmergencyFile(
                candidate.id(),
                candidate.organisation(),
                candidate.name().givenName(),
                candidate.name().familyNamePrefix(),
                candidate.name().familyName(),
                candidate.birthDate(),
                candidate.place().municipality(),
                candidate.place().region(),
                healthRecords.visibleOf(candidate.id()).orElse(null),
                trajectories.list("candidateId = ?1 order by id desc", candidate.id()).stream()
                        .map(GuidanceView::of)
                        .toList());
    }

    @GET
    @Transactional
    @RolesAllowed("privacy-officer@GGZ")
    @Operation(operationId = "listEmergencyAccesses", summary = "Emergency accesses to own candidates, newest first")
    public Page<EmergencyAccessView> listEmergencyAccesses(
            @BeanParam PageRequest page,
            @QueryParam("unreviewed")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only those nobody has reviewed",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String unreviewed) {
        Page<EmergencyAccess> found = Page.of(
                accesses.page(callers.get(), Boolean.parseBoolean(unreviewed), page), page, EmergencyAccess::id);
        processingLog.record(
                "emergency-access",
                found.items().stream()
                        .map(EmergencyAccess::candidateId)
                        .distinct()
                        .toList());
        return found.map(EmergencyAccessView::of);
    }

    /** By somebody else than who opened it. */
    @POST
    @Path("/{id}/reviews")
    @Transactional
    @Idempotent
    @RolesAllowed("privacy-officer@GGZ")
    @Operation(operationId = "reviewEmergencyAccess", summary = "Records whether an emergency access was justified")
    @APIResponseSchema(value = EmergencyAccessView.class, responseCode = "201", responseDescription = "Reviewed")
    public Response reviewEmergencyAccess(
            @PathParam("id") @Parameter(description = "Id of the emergency access") UUID id, ReviewInput input) {
        EmergencyAccess access = desk.review(callers.get(), id, input.justified());
        return Response.created(URI.create("/emergency-accesses/" + id))
                .entity(EmergencyAccessView.of(access))
                .build();
    }
}
