package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestPolicy;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.hibernate.exception.ConstraintViolationException;

/** Money asked for in a case: the applicant's part (B8). */
@ApplicationScoped
class RequestDesk {
    private static final String ONE_OPEN_REQUEST = "one_open_request_per_case";

    private final CaseRequests requests;
    private final CaseDesk cases;
    private final AnonymousTexts texts;
    private final NextSteps nextSteps;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    RequestDesk(
            CaseRequests requests,
            CaseDesk cases,
            AnonymousTexts texts,
            NextSteps nextSteps,
            Preconditions preconditions,
            Remarks remarks,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    CaseRequest submit(Caller caller, UUID caseId, RequestInput input) {
        ConsultationCase about = cases.ownForChange(caller, caseId);
        boolean hasOpen = requests.byCase(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
                .anyMatch(request -> request.state().isOpen());
        remarks.require(RequestPolicy.judgeCase(about.state()).and(RequestPolicy.judgeFirst(hasOpen)));
        texts.requireInCase(
                caseId,
                AnonymousTexts.texts("/purpose", input.purpose())
                        .with("/whyNotMunicipality", input.whyNotMunicipality())
                        .with(input.nextStep()));
        CaseRequest request = new CaseRequest(
                Ids.next(),
                about,
                new ConsultationCase.Origin(caller.organisation(), caller.user(), about.region(), about.subregion()),
                input.toWanted(),
                nextSteps.ofSubmittedRequest(input.nextStep()),
                clock.instant());
        store(request);
        return request;
    }

    CaseRequest answer(Caller caller, UUID id, RequestInput.Answer input) {
        CaseRequest request = ownForChange(caller, id);
        remarks.require(RequestPolicy.judgeStep(request.state(), RequestState.SUBMITTED));
        texts.requireInCase(
                request.caseId(),
                AnonymousTexts.texts("/answer", input.answer()).with(input.nextStep()));
        request.answer(input.answer(), nextSteps.ofSubmittedRequest(input.nextStep()));
        requests.flush();
        return request;
    }

    CaseRequest withdraw(Caller caller, UUID id) {
        CaseRequest request = ownForChange(caller, id);
        remarks.require(RequestPolicy.judgeStep(request.state(), RequestState.WITHDRAWN));
        request.withdraw();
        requests.flush();
        return request;
    }

    CaseRequest next(UUID id, NextStepInput input) {
        CaseRequest request = requests.forChange(id).orElseThrow(Problem::notFound);
        preconditions.requireMatch(request.version());
        remarks.require(RequestPolicy.judgeOpen(request.state()));
        texts.requireInCase(request.caseId(), AnonymousTexts.texts("/what", input.what()));
        request.next(input.toNextStep());
        requests.flush();
        return request;
    }

    private CaseRequest ownForChange(Caller caller, UUID id) {
        return requests.forChange(id)
                .filter(request -> request.organisation().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
    }

    /** Two who ask for the same case at the same moment: the database lets one through. */
    private void store(CaseRequest request) {
        try {
            requests.persistAndFlush(request);
        } catch (ConstraintViolationException e) {
            if (ONE_OPEN_REQUEST.equals(e.getConstraintName())) {
                remarks.require(RequestPolicy.judgeFirst(true));
            }
            throw e;
        }
    }
}
