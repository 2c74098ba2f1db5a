package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.FundingCase;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingState;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;

/** Takes in requests for funding and decides on them at once (B1–B6). */
@ApplicationScoped
class FundingDesk {
    private static final int DAYS_TO_COMPLETE = 14;
    private static final String COMPLETE = "Ontbrekende gegevens aanvullen";

    private final FundingCases cases;
    private final FundingSchemes schemes;
    private final FundingRequests requests;
    private final FundingGranting granting;
    private final FundingPayers payers;
    private final Trajectories trajectories;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    FundingDesk(
            FundingCases cases,
            FundingSchemes schemes,
            FundingRequests requests,
            FundingGranting granting,
            FundingPayers payers,
            Trajectories trajectories,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.cases = cases;
        this.schemes = schemes;
        this.requests = requests;
        this.granting = granting;
        this.payers = payers;
        this.trajectories = trajectories;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @throws Problem 409 with every reason when the rules refuse; nothing is stored then */
    FundingRequest request(Caller caller, FundingRequestInput input) {
        LocalDate today = LocalDate.now(clock);
        LocalDate requestedOn = input.requestDate() == null ? today : input.requestDate();
        if (requestedOn.isAfter(today)) {
            throw Problem.invalid(remarks.error("/requestDate", "date-in-future"));
        }
        FundingCase of = cases.of(trajectoryId(caller, input));
        FundingScheme scheme = scheme(of, input.scheme(), requestedOn);
        cases.lock(of.trajectoryId());
        boolean treating = caller.kind() == OrganisationKind.GGZ;
        FundingRequest.Demand demand = demand(of, scheme, requestedOn, input);
        FundingDecision decision = granting.decide(scheme, of, treating, demand);
        FundingPayers.Judged payer = payers.of(caller, of, scheme, input);
        granting.requireAllowed(decision, payer.ruling(), of, treating, demand);
        boolean waits = decision instanceof FundingDecision.Waiting;
        FundingRequest request = new FundingRequest(
                Ids.next(),
                subject(of, scheme),
                parties(caller, payer, input),
                demand,
                waits ? FundingState.WAITING : FundingState.GRANTED,
                waits ? Optional.of(nextStep(input.nextStep(), today)) : Optional.empty(),
                clock.instant());
        requests.persistAndFlush(request);
        granting.store(request, decision);
        processingLog.record("funding", of.candidateId());
        return request;
    }

    private static FundingRequest.Demand demand(
            FundingCase of, FundingScheme scheme, LocalDate requestedOn, FundingRequestInput input) {
        return new FundingRequest.Demand(
                scheme.code(),
                requestedOn,
                input.startDate() == null ? of.startDate() : input.startDate(),
                input.facts().agreedPrice(),
                Optional.ofNullable(input.months()),
                input.facts().toExecution());
    }

    private UUID trajectoryId(Caller caller, FundingRequestInput input) {
        if (caller.kind() == OrganisationKind.GGZ) {
            if (input.trajectoryId() == null || input.referralId() != null) {
                throw Problem.invalid(remarks.error("/trajectoryId", "trajectory-needed"));
            }
            return trajectories
                    .findByIdOptional(input.trajectoryId())
                    .orElseThrow(() -> Problem.invalid(remarks.error("/trajectoryId", "unknown-trajectory")))
                    .id();
        }
        if (input.referralId() == null || input.trajectoryId() != null) {
            throw Problem.invalid(remarks.error("/referralId", "referral-needed"));
        }
        return cases.ofReferral(input.referralId())
                .orElseThrow(() -> Problem.invalid(remarks.error("/referralId", "unknown-referral")));
    }

    private FundingScheme scheme(FundingCase of, String named, LocalDate requestedOn) {
        if (named != null) {
            return schemes.named(named, requestedOn)
                    .orElseThrow(() -> Problem.invalid(remarks.error("/scheme", "unknown-code")));
        }
        Optional<FundingScheme> covering = ClientKind.of(of.benefit())
                .flatMap(client -> schemes.covering(client, of.method(), of.region(), requestedOn));
        if (covering.isEmpty()) {
            remarks.require(Ruling.refused("/scheme", Remark.of("B3", "B3.no-scheme", "HR", requestedOn)));
        }
        return covering.orElseThrow();
    }

    private static FundingRequest.Subject subject(FundingCase of, FundingScheme scheme) {
        return new FundingRequest.Subject(
                of.trajectoryId(),
                of.candidateId(),
                of.referral().map(FundingCases.Referrer::referralId),
                of.organisation(),
                of.region(),
                of.municipality(),
                scheme.conditions().clientKind(),
                of.method());
    }

    private static FundingRequest.Parties parties(
            Caller caller, FundingPayers.Judged payer, FundingRequestInput input) {
        return new FundingRequest.Parties(
                caller.organisation(),
                caller.user(),
                caller.kind() == OrganisationKind.GGZ,
                payer.organisation(),
                Optional.ofNullable(input.payerReference()));
    }

    private static NextStep nextStep(NextStepInput input, LocalDate today) {
        return input == null ? new NextStep(COMPLETE, today.plusDays(DAYS_TO_COMPLETE)) : input.toNextStep();
    }
}
