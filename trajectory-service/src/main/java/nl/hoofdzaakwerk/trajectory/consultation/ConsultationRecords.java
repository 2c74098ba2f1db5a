package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Cases that are about a person. After erasure the anonymous case stays, about nobody (G5, X6). */
@ApplicationScoped
class ConsultationRecords implements PersonalRecords {
    private final CaseLinks links;
    private final ConsultationCases cases;

    ConsultationRecords(CaseLinks links, ConsultationCases cases) {
        this.links = links;
        this.cases = cases;
    }

    @Override
    public String section() {
        return "consultation";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return links.ofCandidate(candidateId).stream()
                .map(link -> shown(link, cases.findById(link.caseId())))
                .toList();
    }

    private static Map<String, Object> shown(CaseLink link, ConsultationCase told) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", told.id());
        shown.put("linkedAt", link.linkedAt());
        shown.put("basis", told.basis().name());
        shown.put("situation", told.story().situation());
        shown.put("problem", told.story().problem());
        shown.put("question", told.story().question());
        told.advice().ifPresent(advice -> shown.put("advice", advice));
        shown.put("state", told.state().name());
        return shown;
    }

    @Override
    public void erase(UUID candidateId) {
        links.delete("candidateId", candidateId);
    }
}
