package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.intake.model.StoredReason;
import nl.hoofdzaakwerk.trajectory.intake.model.TakenDecision;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** What was decided of a person's scope, for the person's file; erasure deletes it. */
@ApplicationScoped
class ScopeDecisionRecords implements PersonalRecords {
    private final ScopeDecisions decisions;

    ScopeDecisionRecords(ScopeDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String section() {
        return "scope-decisions";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return decisions.of(candidateId).stream()
                .map(ScopeDecisionRecords::tell)
                .toList();
    }

    @Override
    public void erase(UUID candidateId) {
        decisions.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(TakenDecision decision) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("decidedAt", decision.decidedAt());
        told.put("occasion", decision.occasion().name());
        told.put("decision", decision.outcome().name());
        decision.facts().careSetting().ifPresent(setting -> told.put("careSetting", setting.name()));
        told.put("canAndWantsToWork", decision.facts().canAndWantsToWork());
        told.put("benefit", decision.facts().benefit().name());
        told.put(
                "reasons", decision.reasons().stream().map(StoredReason::textNl).toList());
        return told;
    }
}
