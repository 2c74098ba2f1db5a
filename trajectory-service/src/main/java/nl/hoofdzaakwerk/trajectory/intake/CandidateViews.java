package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.region.PriorityReader;
import nl.hoofdzaakwerk.trajectory.region.PriorityReader.Resident;
import nl.hoofdzaakwerk.trajectory.region.model.PriorityGroup;

/** Shows candidates as the caller may see them, with the groups that their municipality puts first (A14). */
@ApplicationScoped
class CandidateViews {
    private final HealthRecords healthRecords;
    private final PriorityReader priorities;

    CandidateViews(HealthRecords healthRecords, PriorityReader priorities) {
        this.healthRecords = healthRecords;
        this.priorities = priorities;
    }

    CandidateView one(Candidate candidate) {
        return CandidateView.of(candidate, healthRecords.visibleOf(candidate.id()), priorities.of(resident(candidate)));
    }

    List<CandidateView.Summary> list(List<Candidate> candidates) {
        Map<Resident, List<PriorityGroup>> groups =
                priorities.of(candidates.stream().map(CandidateViews::resident).toList());
        return candidates.stream()
                .map(candidate -> CandidateView.Summary.of(candidate, groups.get(resident(candidate))))
                .toList();
    }

    private static Resident resident(Candidate candidate) {
        return new Resident(
                candidate.place().municipality(),
                candidate.place().region(),
                candidate.benefit(),
                candidate.birthDate());
    }
}
