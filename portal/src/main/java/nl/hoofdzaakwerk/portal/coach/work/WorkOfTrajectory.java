package nl.hoofdzaakwerk.portal.coach.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.coach.work.WorkApi.Placement;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All work of a trajectory with the names of the employers, newest first. */
@ApplicationScoped
public class WorkOfTrajectory {
    private final WorkApi api;
    private final Employers employers;

    /**
     * Work as a list shows it.
     *
     * @param employer name; empty when the visitor may not see the employer
     */
    public record Line(
            UUID id,
            String employer,
            String kind,
            int hoursPerWeek,
            LocalDate startDate,
            LocalDate endDate,
            String endReason,
            LocalDate sustainedOn,
            boolean interrupted) {}

    WorkOfTrajectory(@RestClient WorkApi api, Employers employers) {
        this.api = api;
        this.employers = employers;
    }

    /** Work of this trajectory. */
    public List<Line> of(UUID trajectoryId) {
        return api.placements(trajectoryId).items().stream().map(this::line).toList();
    }

    private Line line(Placement placement) {
        return new Line(
                placement.id(),
                employers.name(placement.employerId()),
                placement.kind(),
                placement.hoursPerWeek(),
                placement.startDate(),
                placement.endDate(),
                placement.endReason(),
                placement.sustainedOn(),
                placement.interruption() != null);
    }
}
