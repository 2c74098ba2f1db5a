package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.FundingView.MilestoneView;
import nl.hoofdzaakwerk.trajectory.funding.FundingView.ShareView;
import nl.hoofdzaakwerk.trajectory.funding.model.CoFinancingPolicy;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Share;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingGrant;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** Shows requests to whoever asks, without what tells the target group to those who may not know it (G3). */
@ApplicationScoped
class FundingViews {
    private final FundingGrants grants;
    private final FundingSchemes schemes;
    private final FundingOutlook outlook;
    private final Remarks remarks;
    private final Language language;

    FundingViews(
            FundingGrants grants, FundingSchemes schemes, FundingOutlook outlook, Remarks remarks, Language language) {
        this.grants = grants;
        this.schemes = schemes;
        this.outlook = outlook;
        this.remarks = remarks;
        this.language = language;
    }

    FundingView one(Caller caller, FundingRequest request) {
        return list(caller, List.of(request)).getFirst();
    }

    List<FundingView> list(Caller caller, List<FundingRequest> requests) {
        Map<UUID, FundingGrant> visible =
                grants.of(requests.stream().map(FundingRequest::id).toList());
        return requests.stream()
                .map(request -> view(caller, request, Optional.ofNullable(visible.get(request.id()))))
                .toList();
    }

    /** @param grant empty while there is none, and also where the caller may not see it */
    private FundingView view(Caller caller, FundingRequest request, Optional<FundingGrant> grant) {
        boolean treating = caller.kind() == OrganisationKind.GGZ;
        boolean payer = request.parties().payer().equals(Optional.of(caller.organisation()));
        boolean sees = !payer || treating;
        FundingRequest.Demand demand = request.demand();
        return new FundingView(
                request.id(),
                sees ? request.trajectoryId().orElse(null) : null,
                sees ? request.candidateId().orElse(null) : null,
                payer ? request.referralId().orElse(null) : null,
                request.state(),
                request.demand().schemeCode(),
                grant.map(FundingGrant::schemeId)
                        .map(schemes::findById)
                        .map(this::named)
                        .orElse(null),
                request.clientKind(),
                request.method(),
                request.organisation(),
                request.parties().payer().orElse(null),
                request.parties().payerReference().orElse(null),
                demand.requestedOn(),
                demand.moneyFrom(),
                grant.map(given -> given.terms().until()).orElse(null),
                grant.map(given -> given.terms().months()).or(demand::months).orElse(null),
                treating ? grant.map(given -> given.terms().amount().amount()).orElse(null) : null,
                payer
                        ? grant.map(given -> ownShare(caller, given))
                                .orElse(Money.NOTHING)
                                .amount()
                        : null,
                treating ? grant.map(FundingViews::shares).orElse(null) : null,
                missing(request),
                treating ? grant.map(this::reasons).orElse(null) : null,
                grant.map(given -> say(outlook.signals(request, given))).orElse(null),
                treating ? grant.map(given -> milestones(request, given)).orElse(null) : null,
                request.nextStep().map(NextStepInput::of).orElse(null),
                request.closeReason().orElse(null),
                request.closedOn().orElse(null),
                request.requestedAt());
    }

    private FundingView.SchemeName named(FundingScheme scheme) {
        FundingScheme.Title title = scheme.title();
        boolean english = language.locale().getLanguage().equals("en");
        return new FundingView.SchemeName(
                scheme.id(), title.code(), title.version(), title.rule(), english ? title.nameEn() : title.nameNl());
    }

    private static Money ownShare(Caller caller, FundingGrant grant) {
        Payer payer = caller.kind() == OrganisationKind.UWV ? Payer.UWV : Payer.MUNICIPALITY;
        return Money.sum(grant.shares().stream()
                .filter(share -> share.payer() == payer)
                .map(Share::amount)
                .toList());
    }

    private static List<ShareView> shares(FundingGrant grant) {
        return grant.shares().stream()
                .map(share -> new ShareView(
                        share.payer(),
                        BigDecimal.valueOf(share.basisPoints(), 2),
                        share.amount().amount()))
                .toList();
    }

    private List<RemarkView> missing(FundingRequest request) {
        if (!request.state().isOpen()) {
            return null;
        }
        return switch (CoFinancingPolicy.judge(request.demand().execution())) {
            case CoFinancingPolicy.Outcome.Unknown(var unknown) -> say(unknown);
            case CoFinancingPolicy.Outcome.Met met -> List.of();
            case CoFinancingPolicy.Outcome.NotMet notMet -> List.of();
        };
    }

    private List<RemarkView> reasons(FundingGrant grant) {
        return grant.reasons().stream()
                .map(reason -> remarks.say(reason.toRemark()))
                .toList();
    }

    private List<MilestoneView> milestones(FundingRequest request, FundingGrant grant) {
        return outlook.milestones(request, grant).stream()
                .map(milestone -> new MilestoneView(
                        milestone.monthsAfterStart(),
                        milestone.dueDate(),
                        milestone.amount().amount(),
                        milestone.state()))
                .toList();
    }

    private List<RemarkView> say(List<Remark> said) {
        return said.stream().map(remarks::say).toList();
    }
}
