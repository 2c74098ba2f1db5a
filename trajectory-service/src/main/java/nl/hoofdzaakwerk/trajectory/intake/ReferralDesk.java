package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Person;
import nl.hoofdzaakwerk.trajectory.intake.model.Referral;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferralPolicy;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferralState;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.RejectionReason;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.reference.ReferenceData;
import nl.hoofdzaakwerk.trajectory.region.IntakeRoutes;
import nl.hoofdzaakwerk.trajectory.region.model.IntakeRoutePolicy;

/** Takes in referrals and lets the treating side confirm them. */
@ApplicationScoped
class ReferralDesk {
    private static final int DAYS_TO_ANSWER = 7;
    private static final int DAYS_TO_START = 28;

    private final Referrals referrals;
    private final ReferralFacts facts;
    private final Candidates candidates;
    private final ReferenceData reference;
    private final Registration registration;
    private final CandidateViews views;
    private final IntakeRoutes routes;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Preconditions preconditions;
    private final Clock clock;

    ReferralDesk(
            Referrals referrals,
            ReferralFacts facts,
            Candidates candidates,
            ReferenceData reference,
            Registration registration,
            CandidateViews views,
            IntakeRoutes routes,
            ProcessingLog processingLog,
            Remarks remarks,
            Preconditions preconditions,
            Clock clock) {
        this.referrals = referrals;
        this.facts = facts;
        this.candidates = candidates;
        this.reference = reference;
        this.registration = registration;
        this.views = views;
        this.routes = routes;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    Referral refer(Caller caller, ReferralResource.ReferralInput input) {
        Referral.Referrer by = new Referral.Referrer(
                caller.organisation(), ReferrerKind.valueOf(caller.kind().name()), caller.user());
        Person person = registration.person(input);
        requireOpen(person.place().region(), input.route());
        Referral referral = new Referral(
                Ids.next(),
                by,
                input.ggzOrganisation(),
                person,
                inDays("Aanmelding bevestigen of afwijzen", DAYS_TO_ANSWER),
                clock.instant());
        referral.comeBy(Optional.ofNullable(input.route()));
        referrals.persistAndFlush(referral);
        facts.made(referral, person.place().region());
        processingLog.record("referral", referral.id());
        return referral;
    }

    CandidateView confirm(Caller caller, UUID id, ReferralResource.ConfirmationInput input) {
        Referral referral = referrals.forDecision(id).orElseThrow(Problem::notFound);
        ScopeFacts scope = new ScopeFacts(
                Optional.of(input.careSetting()), input.canAndWantsToWork(), referral.benefit(), ReferrerKind.GGZ);
        remarks.require(ReferralPolicy.judgeConfirmation(referral.state(), ScopePolicy.decide(scope)));
        Candidate candidate = registration.register(
                caller,
                registration.person(new Referred(referral)),
                input.toHealth(),
                input.canAndWantsToWork(),
                ScopeOccasion.REFERRAL_CONFIRMED);
        referral.confirm(candidate.id(), inDays("Traject starten", DAYS_TO_START), clock.instant());
        facts.confirmed(referral, candidate);
        processingLog.record("referral", id);
        return views.one(candidate);
    }

    Referral reject(UUID id, RejectionReason reason) {
        Referral referral = referrals.forDecision(id).orElseThrow(Problem::notFound);
        remarks.require(ReferralPolicy.judgeStep(referral.state(), ReferralState.REJECTED));
        referral.reject(reason, clock.instant());
        facts.refused(referral, who(referral), regionOf(referral), reason);
        return changed(referral);
    }

    /** Also when the person no longer agrees: nothing is shared without (P1). */
    Referral revoke(UUID id) {
        Referral referral = referrals.forDecision(id).orElseThrow(Problem::notFound);
        remarks.require(ReferralPolicy.judgeStep(referral.state(), ReferralState.REVOKED));
        referral.revoke(clock.instant());
        facts.revoked(referral, who(referral), regionOf(referral));
        return changed(referral);
    }

    Referral next(UUID id, NextStepInput input) {
        Referral referral = referrals.forDecision(id).orElseThrow(Problem::notFound);
        preconditions.requireMatch(referral.version());
        remarks.require(ReferralPolicy.judgeOpen(referral.state()));
        referral.next(input.toNextStep());
        return changed(referral);
    }

    /** Whom nobody referred, the institution referred itself. */
    void finish(@Observes TrajectoryBegun begun) {
        List<UUID> finished = referrals.finish(begun.candidateId(), clock.instant());
        Candidate candidate = candidates.findById(begun.candidateId());
        finished.forEach(referral -> facts.started(referral, candidate));
        if (finished.isEmpty() && begun.first()) {
            facts.started(candidate.id(), candidate);
        }
    }

    private static UUID who(Referral referral) {
        return referral.candidateId().orElse(referral.id());
    }

    private RegionCode regionOf(Referral referral) {
        return reference.area(referral.municipality()).orElseThrow().region();
    }

    /** A10: nobody is referred by a route that is closed. */
    private void requireOpen(RegionCode region, String route) {
        if (route != null) {
            IntakeRoutePolicy.Open open = routes.open(region, route)
                    .orElseThrow(() -> Problem.invalid(remarks.error("/route", "unknown-route")));
            remarks.require(IntakeRoutePolicy.judgeUse(open, LocalDate.now(clock)));
        }
    }

    private Referral changed(Referral referral) {
        referrals.flush();
        processingLog.record("referral", referral.id());
        return referral;
    }

    private NextStep inDays(String what, int days) {
        return new NextStep(what, LocalDate.now(clock).plusDays(days));
    }

    /** The person of a referral. */
    private record Referred(
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            Postcode4 postcode4,
            BenefitKind benefit)
            implements PersonInput {
        Referred(Referral referral) {
            this(
                    referral.name().givenName(),
                    referral.name().familyNamePrefix(),
                    referral.name().familyName(),
                    referral.birthDate(),
                    referral.municipality(),
                    referral.postcode4(),
                    referral.benefit());
        }
    }
}
