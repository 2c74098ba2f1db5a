package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** A person's matches, as heard from matching; matching erases its own by the erasure that it is told. */
@ApplicationScoped
class MatchRecords implements PersonalRecords {
    private final CandidateMatches matches;

    MatchRecords(CandidateMatches matches) {
        this.matches = matches;
    }

    @Override
    public String section() {
        return "matches";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return matches.of(candidateId).stream().map(MatchRecords::tell).toList();
    }

    @Override
    public void erase(UUID candidateId) {
        matches.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(CandidateMatch match) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("vacancyId", match.vacancyId().toString());
        told.put("employerId", match.employerId().toString());
        told.put("stage", match.stage().name());
        match.reasonCode().ifPresent(code -> told.put("reasonCode", code));
        told.put("date", match.date());
        return told;
    }
}
