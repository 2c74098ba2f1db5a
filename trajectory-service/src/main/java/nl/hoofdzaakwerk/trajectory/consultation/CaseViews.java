package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;

/** Shows cases; whom they are about only where the caller may see that, and then it is logged. */
@ApplicationScoped
class CaseViews {
    private final CaseLinks links;
    private final CaseRequests requests;
    private final ProcessingLog processingLog;

    CaseViews(CaseLinks links, CaseRequests requests, ProcessingLog processingLog) {
        this.links = links;
        this.requests = requests;
        this.processingLog = processingLog;
    }

    CaseView one(ConsultationCase told) {
        return list(List.of(told)).getFirst();
    }

    List<CaseView> list(List<ConsultationCase> told) {
        List<UUID> ids = told.stream().map(ConsultationCase::id).toList();
        Map<UUID, CaseLink> linked = links.byCase(ids);
        Map<UUID, List<CaseRequest>> asked = requests.byCase(ids);
        processingLog.record(
                "case-consultation",
                linked.values().stream().map(CaseLink::candidateId).distinct().toList());
        return told.stream()
                .map(one -> CaseView.of(
                        one, Optional.ofNullable(linked.get(one.id())), asked.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
