package nl.hoofdzaakwerk.trajectory.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.progress.model.Caseload;
import nl.hoofdzaakwerk.trajectory.progress.model.Professional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the coaches of the own organisation carry, in numbers, and who they are (A15, P9). */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Caseloads")
public class CaseloadResource {
    /** Who divides work, and so needs to know what somebody can carry (P9). */
    private static final List<String> HOURS = List.of("coach", "key-figure", "organisation-admin");

    private final Caseloads caseloads;
    private final HandOver handOver;
    private final Professionals professionals;
    private final CurrentCaller callers;

    CaseloadResource(Caseloads caseloads, HandOver handOver, Professionals professionals, CurrentCaller callers) {
        this.caseloads = caseloads;
        this.handOver = handOver;
        this.professionals = professionals;
        this.callers = callers;
    }

    /**
     * What one coach carries.
     *
     * @param id the coach, as a user
     * @param name absent when the organisation did not say
     * @param open trajectories
     * @param overdue whose next step is late
     * @param stalled where something stands still (X4)
     * @param band for the hours the coach works
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseloadView(
            String id,
            String name,
            int open,
            int searching,
            int placed,
            int sustained,
            int overdue,
            int stalled,
            Caseload.Band band) {}

    /** One per coach; a coach sees the own. */
    public record CaseloadList(List<CaseloadView> items) {}

    /**
     * A whole caseload to pass on.
     *
     * @param from whose it is
     * @param user the coach of the same organisation who takes over
     */
    public record CaseloadHandOverInput(
            @NotNull @Size(min = 1, max = 100) @PlainText String from,
            @NotNull @Size(min = 1, max = 100) @PlainText String user) {}

    /** How many trajectories were handed over. */
    public record CaseloadHandedOver(int trajectories) {}

    /**
     * Somebody who works for the organisation.
     *
     * @param user as in tokens
     * @param coach whether they guide
     * @param fte part of a full work week, more than 0 up to 1
     */
    public record ProfessionalInput(
            @NotNull @Size(min = 1, max = 100) @PlainText String user,
            @NotNull @Size(min = 1, max = 100) @PlainText String name,
            @NotNull Boolean coach,

            @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2)
            BigDecimal fte) {}

    /**
     * Somebody who works for the organisation.
     *
     * @param fte absent for a caller who does not divide work
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProfessionalView(String id, String name, boolean coach, BigDecimal fte) {
        static ProfessionalView of(Professional professional) {
            return new ProfessionalView(
                    professional.userId(), professional.name(), professional.isCoach(), professional.fte());
        }

        ProfessionalView withoutHours() {
            return new ProfessionalView(id, name, coach, null);
        }
    }

    /** By name. */
    public record ProfessionalList(List<ProfessionalView> items) {}

    @GET
    @Path("/caseloads")
    @Transactional
    @RolesAllowed({"coach", "key-figure", "organisation-admin"})
    @Operation(operationId = "listCaseloads", summary = "What the coaches of the own organisation carry, in numbers")
    public CaseloadList listCaseloads() {
        return new CaseloadList(caseloads.seenBy(callers.get()));
    }

    /** All or none; 409 when the other is no coach of the organisation, or for a coach: not the own caseload (A15). */
    @POST
    @Path("/caseload-hand-overs")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach", "key-figure", "organisation-admin"})
    @Operation(operationId = "handOverCaseload", summary = "Hands all open trajectories of a coach over to another")
    @APIResponseSchema(value = CaseloadHandedOver.class, responseDescription = "Handed over")
    public Response handOverCaseload(CaseloadHandOverInput input) {
        Caller caller = callers.get();
        return Response.ok(new CaseloadHandedOver(handOver.caseload(caller, input.from(), input.user())))
                .build();
    }

    @GET
    @Path("/professionals")
    @Transactional
    @RolesAllowed({"coach", "treatment-liaison@GGZ", "key-figure", "organisation-admin"})
    @Operation(
            operationId = "listProfessionals",
            summary = "Who works for the own organisation",
            description =
                    "A treatment liaison reads by what name to know colleagues, and not how many hours they work.")
    public ProfessionalList listProfessionals() {
        Caller caller = callers.get();
        boolean withHours = HOURS.stream().anyMatch(caller::has);
        return new ProfessionalList(professionals.of(caller).stream()
                .map(ProfessionalView::of)
                .map(known -> withHours ? known : known.withoutHours())
                .toList());
    }

    /** Once more for the same user: described anew. */
    @POST
    @Path("/professionals")
    @Transactional
    @Idempotent
    @RolesAllowed("organisation-admin")
    @Operation(operationId = "registerProfessional", summary = "Says who works for the own organisation, and how much")
    @APIResponseSchema(value = ProfessionalView.class, responseDescription = "Registered")
    public Response registerProfessional(ProfessionalInput input) {
        return Response.ok(ProfessionalView.of(
                        professionals.describe(callers.get(), input.user(), input.name(), input.coach(), input.fte())))
                .build();
    }
}
