package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Who guided the person, how and when; counted before it goes ({@link Eraser}). */
@ApplicationScoped
class GuidanceRecords implements PersonalRecords {
    private final Trajectories trajectories;

    GuidanceRecords(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public String section() {
        return "guidance";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return trajectories.list("candidateId = ?1 order by id", candidateId).stream()
                .map(GuidanceRecords::tell)
                .toList();
    }

    /** Who guided when; the trajectory itself goes last, when other features have let go of it. */
    @Override
    public void erase(UUID candidateId) {
        trajectories
                .getEntityManager()
                .createNativeQuery("delete from guidance_period where trajectory_id in"
                        + " (select id from trajectory where candidate_id = :candidate)")
                .setParameter("candidate", candidateId)
                .executeUpdate();
    }

    private static Map<String, Object> tell(Trajectory trajectory) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("organisation", trajectory.organisation().value());
        told.put("method", trajectory.method().name());
        trajectory.route().ifPresent(route -> told.put("route", route));
        told.put("state", trajectory.state().name());
        told.put("startDate", trajectory.startDate());
        trajectory.endDate().ifPresent(day -> told.put("endDate", day));
        trajectory.endReason().ifPresent(reason -> told.put("endReason", reason.name()));
        return told;
    }
}
