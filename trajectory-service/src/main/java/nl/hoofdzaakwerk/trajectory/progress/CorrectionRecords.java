package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryCorrection;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** What was put right of a person's trajectories; erasure deletes it (X6). */
@ApplicationScoped
class CorrectionRecords implements PersonalRecords {
    private static final String OF_CANDIDATE =
            "trajectoryId in (select t.id from Trajectory t where t.candidateId = ?1)";

    private final Corrections corrections;

    CorrectionRecords(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String section() {
        return "corrections";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return corrections.list(OF_CANDIDATE + " order by id", candidateId).stream()
                .map(CorrectionRecords::shown)
                .toList();
    }

    private static Map<String, Object> shown(TrajectoryCorrection correction) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("startDate", correction.after().startDate());
        shown.put("method", correction.after().method().name());
        correction.after().route().ifPresent(route -> shown.put("route", route));
        shown.put("reason", correction.reason());
        shown.put("correctedAt", correction.correctedAt());
        return shown;
    }

    @Override
    public void erase(UUID candidateId) {
        corrections.delete(OF_CANDIDATE, candidateId);
    }
}
