package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.FundingCase;
import nl.hoofdzaakwerk.trajectory.funding.model.CeilingBalance;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Reason;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingFacts;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingGrant;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingPolicy;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.OneFundingPolicy;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Decides by a scheme, and takes the money of the year's ceiling (B1). The trajectory is locked by whoever calls. */
@ApplicationScoped
class FundingGranting {
    private final FundingCases cases;
    private final FundingGrants grants;
    private final Ceilings ceilings;
    private final HealthRecords healthRecords;
    private final Remarks remarks;
    private final Clock clock;

    FundingGranting(
            FundingCases cases,
            FundingGrants grants,
            Ceilings ceilings,
            HealthRecords healthRecords,
            Remarks remarks,
            Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.ceilings = ceilings;
        this.healthRecords = healthRecords;
        this.remarks = remarks;
        this.clock = clock;
    }

    FundingDecision decide(FundingScheme scheme, FundingCase of, boolean byTreatingSide, FundingRequest.Demand demand) {
        UUID candidate = of.candidateId();
        return FundingPolicy.decide(
                scheme,
                new FundingFacts(
                        ClientKind.of(of.benefit()),
                        of.method(),
                        of.region(),
                        byTreatingSide,
                        demand.requestedOn(),
                        of.startDate(),
                        demand.moneyFrom(),
                        demand.price(),
                        demand.months(),
                        demand.execution(),
                        () -> healthRecords.forFacts(candidate).targetGroup()));
    }

    /**
     * 409 with every reason, before anything is stored.
     *
     * @param payer what the rules say of the organisation that is to pay
     */
    void requireAllowed(
            FundingDecision decision,
            Ruling payer,
            FundingCase of,
            boolean byTreatingSide,
            FundingRequest.Demand demand) {
        boolean waiting = cases.hasWaiting(of.trajectoryId());
        remarks.require(rulingOf(decision)
                .and(payer)
                .and(OneFundingPolicy.judge(situation(decision, of, byTreatingSide, demand, waiting))));
    }

    /** The same for a request that waits itself. */
    void requireAllowed(FundingDecision decision, Ruling payer, FundingRequest request, FundingCase of) {
        boolean byTreatingSide = request.parties().byTreatingSide();
        remarks.require(rulingOf(decision)
                .and(payer)
                .and(OneFundingPolicy.judge(situation(decision, of, byTreatingSide, request.demand(), false))));
    }

    private static Ruling rulingOf(FundingDecision decision) {
        return switch (decision) {
            case FundingDecision.Refused(var refused) -> refused;
            case FundingDecision.Granted granted -> Ruling.allowed();
            case FundingDecision.Waiting waiting -> Ruling.allowed();
        };
    }

    private OneFundingPolicy.Situation situation(
            FundingDecision decision,
            FundingCase of,
            boolean byTreatingSide,
            FundingRequest.Demand demand,
            boolean waiting) {
        boolean overlaps = false;
        boolean again = false;
        if (decision instanceof FundingDecision.Granted granted) {
            overlaps = cases.isFunded(
                    of.trajectoryId(), granted.terms().from(), granted.terms().until());
            again = granted.scheme().tellsGroup()
                    && cases.hasGroupAmount(of.trajectoryId(), granted.scheme().code());
        }
        return new OneFundingPolicy.Situation(
                of.ended(),
                demand.moneyFrom().isBefore(of.startDate()),
                waiting,
                overlaps,
                again,
                !byTreatingSide && cases.hasGroupAmount(of.trajectoryId()));
    }

    /**
     * Stores a grant and takes its money of the year's ceiling.
     *
     * @throws nl.hoofdzaakwerk.kit.api.Problem 409 with what is left, when the ceiling has too little
     */
    void store(FundingRequest request, FundingDecision decision) {
        if (decision instanceof FundingDecision.Granted granted) {
            String scheme = granted.scheme().code();
            Money amount = granted.terms().amount();
            if (!ceilings.limits(scheme)) {
                grants.persistAndFlush(new FundingGrant(request, granted, Optional.empty(), clock.instant()));
                return;
            }
            int year = request.demand().requestedOn().getYear();
            FundingDecision.Granted within = granted.with(within(granted, year));
            grants.persistAndFlush(new FundingGrant(request, within, Optional.of(year), clock.instant()));
            ceilings.grant(request, scheme, year, amount);
        }
    }

    private Reason within(FundingDecision.Granted granted, int year) {
        String source = granted.scheme().title().source();
        Money amount = granted.terms().amount();
        Optional<CeilingBalance> balance = ceilings.lock(granted.scheme().code(), year);
        remarks.require(balance.map(pot -> pot.judge(amount, source))
                .orElseGet(() -> Ruling.refused(
                        "/requestDate", Remark.of("B1", "B1.no-ceiling-for-year", source, String.valueOf(year)))));
        return Reason.of("B1.within-ceiling", source, String.valueOf(year));
    }

    /** Frees the money of a grant, also of the year's ceiling. */
    void free(FundingRequest request) {
        grants.findByIdOptional(request.id()).ifPresent(grant -> {
            grant.free(request.closedOn().orElseThrow());
            grant.ceilingYear()
                    .ifPresent(year -> ceilings.free(
                            request, grant.schemeCode(), year, grant.terms().amount()));
        });
    }
}
