package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.FundingCases.Referrer;
import nl.hoofdzaakwerk.trajectory.funding.model.PayerKind;
import nl.hoofdzaakwerk.trajectory.organisation.OrganisationDirectory;

/** Of which kind organisations are, as far as it decides what they pay. */
@ApplicationScoped
class PayerKinds {
    private final OrganisationDirectory directory;

    PayerKinds(OrganisationDirectory directory) {
        this.directory = directory;
    }

    static PayerKind of(Caller caller) {
        return of(caller.kind());
    }

    static PayerKind of(Referrer referrer) {
        return switch (referrer.kind()) {
            case MUNICIPALITY -> PayerKind.MUNICIPALITY;
            case UWV -> PayerKind.UWV;
            case GGZ -> PayerKind.OTHER;
        };
    }

    /** Empty when nobody of the organisation ever called. */
    Optional<PayerKind> of(OrganisationAlias organisation) {
        return directory.kindOf(organisation).map(PayerKinds::of);
    }

    private static PayerKind of(OrganisationKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> PayerKind.MUNICIPALITY;
            case UWV -> PayerKind.UWV;
            case GGZ, WSP, REINTEGRATION, SELF_EMPLOYED, REGION, NATIONAL -> PayerKind.OTHER;
        };
    }
}
