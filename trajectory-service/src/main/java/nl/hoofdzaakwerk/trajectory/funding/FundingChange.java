package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.FundingCase;
import nl.hoofdzaakwerk.trajectory.funding.model.CloseReason;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingLifeCycle;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingState;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Changes requests: completes, plans, withdraws and refuses them. A decision once made is never altered. */
@ApplicationScoped
class FundingChange {
    private final FundingRequests requests;
    private final FundingSchemes schemes;
    private final FundingCases cases;
    private final FundingGranting granting;
    private final FundingPayers payers;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    FundingChange(
            FundingRequests requests,
            FundingSchemes schemes,
            FundingCases cases,
            FundingGranting granting,
            FundingPayers payers,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.cases = cases;
        this.granting = granting;
        this.payers = payers;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Decides anew with what is known now, by the version of the scheme of the day the request counts from. */
    FundingRequest complete(Caller caller, UUID id, FundingRequestInput.Facts facts) {
        FundingRequest request = forChange(id);
        preconditions.requireMatch(request.version());
        requireAsker(caller, request);
        remarks.require(FundingLifeCycle.judge(request.state(), FundingState.GRANTED));
        request.complete(facts.toExecution(), facts.agreedPrice(), Optional.ofNullable(facts.months()));
        FundingCase of = cases.of(request.trajectoryId().orElseThrow(Problem::notFound));
        cases.lock(of.trajectoryId());
        FundingRequest.Demand demand = request.demand();
        FundingScheme scheme =
                schemes.named(demand.schemeCode(), demand.requestedOn()).orElseThrow();
        FundingDecision decision = granting.decide(scheme, of, request.parties().byTreatingSide(), demand);
        granting.requireAllowed(decision, payers.judge(scheme, request.parties()), request, of);
        if (decision instanceof FundingDecision.Granted) {
            request.grant();
            granting.store(request, decision);
        }
        requests.flush();
        return request;
    }

    FundingRequest plan(Caller caller, UUID id, NextStep next) {
        FundingRequest request = forChange(id);
        preconditions.requireMatch(request.version());
        requireAsker(caller, request);
        if (!request.state().isOpen()) {
            remarks.require(FundingLifeCycle.judge(request.state(), FundingState.WAITING));
        }
        request.plan(next);
        requests.flush();
        return request;
    }

    /** By the side that asked. */
    FundingRequest withdraw(Caller caller, UUID id, CloseReason reason) {
        FundingRequest request = forChange(id);
        requireAsker(caller, request);
        return close(request, FundingState.WITHDRAWN, reason);
    }

    /** By who pays; where that is the nation or the project, the treating side notes that it was refused. */
    FundingRequest refuse(Caller caller, UUID id, CloseReason reason) {
        FundingRequest request = forChange(id);
        boolean pays = caller.kind() == OrganisationKind.GGZ || pays(caller, request);
        remarks.require(Ruling.refusedIf(!pays, "", Remark.of("B1", "B1.not-your-money", "HR")));
        return close(request, FundingState.REFUSED, reason);
    }

    /** Whether the scheme has the caller's organisation pay a part. */
    private boolean pays(Caller caller, FundingRequest request) {
        Payer payer = caller.kind() == OrganisationKind.UWV ? Payer.UWV : Payer.MUNICIPALITY;
        FundingRequest.Demand demand = request.demand();
        return request.parties().payer().equals(Optional.of(caller.organisation()))
                && schemes.named(demand.schemeCode(), demand.requestedOn()).orElseThrow().payment().shares().stream()
                        .anyMatch(share -> share.payer() == payer);
    }

    private FundingRequest close(FundingRequest request, FundingState end, CloseReason reason) {
        remarks.require(FundingLifeCycle.judge(request.state(), end));
        boolean granted = request.state() == FundingState.GRANTED;
        request.close(end, reason, LocalDate.now(clock));
        requests.flush();
        if (granted) {
            granting.free(request);
        }
        return request;
    }

    private FundingRequest forChange(UUID id) {
        FundingRequest request = requests.forChange(id).orElseThrow(Problem::notFound);
        request.candidateId().ifPresent(candidate -> processingLog.record("funding", candidate));
        return request;
    }

    private void requireAsker(Caller caller, FundingRequest request) {
        boolean asked = caller.kind() == OrganisationKind.GGZ
                ? request.parties().byTreatingSide()
                : request.parties().requestedBy().equals(caller.organisation());
        remarks.require(Ruling.refusedIf(!asked, "", Remark.of("B1", "B1.asked-by-another", "HR")));
    }
}
