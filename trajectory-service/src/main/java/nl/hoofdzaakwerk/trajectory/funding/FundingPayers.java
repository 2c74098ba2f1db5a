package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.FundingCase;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.Referrer;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.PayerKind;
import nl.hoofdzaakwerk.trajectory.funding.model.PayerPolicy;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Which organisation is to pay, and whether the scheme has one of its kind pay (B1–B5). */
@ApplicationScoped
class FundingPayers {
    private final PayerKinds kinds;

    FundingPayers(PayerKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Who is to pay.
     *
     * @param organisation empty where the treating side named none and nobody referred who could
     */
    record Judged(Optional<OrganisationAlias> organisation, Ruling ruling) {}

    /** A municipality or UWV that asks is the payer itself; the treating side names one, or means who referred. */
    Judged of(Caller caller, FundingCase of, FundingScheme scheme, FundingRequestInput input) {
        if (caller.kind() != OrganisationKind.GGZ) {
            return new Judged(
                    Optional.of(caller.organisation()), PayerPolicy.judge(scheme, PayerKinds.of(caller), "/scheme"));
        }
        if (input.payerOrganisation() == null) {
            return new Judged(
                    of.referral()
                            .filter(by -> PayerPolicy.pays(scheme, PayerKinds.of(by)))
                            .map(Referrer::organisation),
                    Ruling.allowed());
        }
        Optional<PayerKind> named = of.referral()
                .filter(by -> by.organisation().equals(input.payerOrganisation()))
                .map(PayerKinds::of)
                .or(() -> kinds.of(input.payerOrganisation()));
        return new Judged(
                Optional.of(input.payerOrganisation()),
                named.map(kind -> PayerPolicy.judge(scheme, kind, "/payerOrganisation"))
                        .orElse(Ruling.allowed()));
    }

    /** Judged anew: of the payer more may be known by now. */
    Ruling judge(FundingScheme scheme, FundingRequest.Parties parties) {
        return parties.payer()
                .flatMap(kinds::of)
                .map(kind -> PayerPolicy.judge(scheme, kind, ""))
                .orElse(Ruling.allowed());
    }
}
