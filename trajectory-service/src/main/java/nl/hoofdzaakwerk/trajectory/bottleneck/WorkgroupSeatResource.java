package nl.hoofdzaakwerk.trajectory.bottleneck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits in the national workgroup for which kinds of organisation; each sees the bottlenecks of those (A19). */
@Path("/workgroup-seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bottlenecks")
public class WorkgroupSeatResource {
    private final WorkgroupSeats seats;
    private final CurrentCaller callers;

    WorkgroupSeatResource(WorkgroupSeats seats, CurrentCaller callers) {
        this.seats = seats;
        this.callers = callers;
    }

    /**
     * A member's seat.
     *
     * @param user as in tokens
     * @param organisationKinds whom the user represents; none when the user leaves the workgroup
     */
    public record WorkgroupSeatInput(
            @NotNull @Size(min = 1, max = 100) @PlainText String user,
            @NotNull @Size(max = 8) List<@NotNull OrganisationKind> organisationKinds) {}

    /** @param id the user */
    public record WorkgroupSeatView(String id, List<OrganisationKind> organisationKinds) {}

    /** By user. */
    public record WorkgroupSeatList(List<WorkgroupSeatView> items) {}

    @GET
    @Transactional
    @RolesAllowed({"programme-manager@NATIONAL", "workgroup-member@NATIONAL"})
    @Operation(operationId = "listWorkgroupSeats", summary = "Who sits in the national workgroup, and for whom")
    public WorkgroupSeatList listWorkgroupSeats() {
        return new WorkgroupSeatList(seats.of(callers.get()).entrySet().stream()
                .map(seat -> new WorkgroupSeatView(seat.getKey(), List.copyOf(seat.getValue())))
                .toList());
    }

    /** Once more for the same user: described anew. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("programme-manager@NATIONAL")
    @Operation(operationId = "seatInWorkgroup", summary = "Says for whom somebody sits in the national workgroup")
    @APIResponseSchema(value = WorkgroupSeatView.class, responseDescription = "Seated")
    public Response seatInWorkgroup(WorkgroupSeatInput input) {
        seats.seat(callers.get(), input.user(), input.organisationKinds());
        return Response.ok(new WorkgroupSeatView(input.user(), List.copyOf(new TreeSet<>(input.organisationKinds()))))
                .build();
    }
}
