package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Who was asked to pay for a person. After erasure the amounts stay, and belong to nobody (X6). */
@ApplicationScoped
class FundingRecords implements PersonalRecords {
    private final FundingRequests requests;
    private final FundingGrants grants;
    private final FundingWarnings warnings;

    FundingRecords(FundingRequests requests, FundingGrants grants, FundingWarnings warnings) {
        this.requests = requests;
        this.grants = grants;
        this.warnings = warnings;
    }

    @Override
    public String section() {
        return "funding";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return requests.list("candidateId = ?1 order by id", candidateId).stream()
                .map(this::shown)
                .toList();
    }

    private Map<String, Object> shown(FundingRequest request) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", request.id());
        shown.put("scheme", request.demand().schemeCode());
        shown.put("state", request.state().name());
        shown.put("requestDate", request.demand().requestedOn());
        shown.put("startDate", request.demand().moneyFrom());
        request.parties().payer().ifPresent(payer -> shown.put("payerOrganisation", payer.value()));
        request.parties().payerReference().ifPresent(reference -> shown.put("payerReference", reference));
        grants.findByIdOptional(request.id()).ifPresent(grant -> {
            shown.put("amount", grant.terms().amount().amount());
            shown.put("endDate", grant.terms().until());
        });
        return shown;
    }

    @Override
    public void erase(UUID candidateId) {
        grants.update(
                "trajectoryId = null where requestId in (select r.id from FundingRequest r where r.candidateId = ?1)",
                candidateId);
        warnings.update("trajectoryId = null, candidateId = null where candidateId = ?1", candidateId);
        requests.update(
                "trajectoryId = null, candidateId = null, referralId = null, payerReference = null where candidateId = ?1",
                candidateId);
    }
}
