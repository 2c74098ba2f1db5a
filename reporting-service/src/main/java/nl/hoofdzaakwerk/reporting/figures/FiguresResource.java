package nl.hoofdzaakwerk.reporting.figures;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.SortedMap;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** Whether all events came through: totals of the whole platform over all time, without any dimension. */
@Path("/figures")
@Tag(name = "Operations")
public class FiguresResource {
    private static final String TOTALS = """
            select (select count(*) from trajectory_fact where start_date is not null),
                (select count(*) from trajectory_fact where end_date is not null and start_date is not null),
                (select count(*) from trajectory_fact where start_date is null),
                (select count(*) from placement_fact where start_date is not null),
                (select count(*) from placement_fact where sustained_on is not null)
            """;

    private final Session session;
    private final EventTally tally;
    private final Tenancy tenancy;

    FiguresResource(Session session, EventTally tally, Tenancy tenancy) {
        this.session = session;
        this.tally = tally;
        this.tenancy = tenancy;
    }

    /**
     * @param eventsReceived by type, each event once
     * @param trajectories that started
     * @param trajectoriesEnded of which the start is known
     * @param trajectoriesAwaited of which something was heard before the start
     * @param placements that began
     * @param placementsSustained that proved sustainable
     */
    public record ProcessingCounts(
            SortedMap<String, Long> eventsReceived,
            long trajectories,
            long trajectoriesEnded,
            long trajectoriesAwaited,
            long placements,
            long placementsSustained) {}

    @GET
    @Path("/counts")
    @RolesAllowed(OPERATOR)
    @Operation(operationId = "getProcessingCounts", summary = "What was taken in, counted exactly, for the operator")
    public ProcessingCounts getProcessingCounts() {
        return tenancy.asSystem("processing-counts", this::count);
    }

    private ProcessingCounts count() {
        Object[] row = session.createNativeQuery(TOTALS, Object[].class).getSingleResult();
        return new ProcessingCounts(
                tally.totals(), (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }
}
