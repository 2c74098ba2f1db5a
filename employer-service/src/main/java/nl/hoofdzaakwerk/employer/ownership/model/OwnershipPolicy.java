package nl.hoofdzaakwerk.employer.ownership.model;

import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * D3: the WSP leads, ownership can pass on. The WSP's account managers take and pass on every contact of the region.
 * Others pass on what they own themselves, and what their organisation found as long as nobody owns it; only the WSP
 * takes such a find.
 */
public final class OwnershipPolicy {
    private static final String RULE = "D3";

    private OwnershipPolicy() {}

    /**
     * Who asks.
     *
     * @param leads whether this is an account manager of the WSP
     */
    public record Asker(String user, OrganisationAlias organisation, boolean leads) {
        boolean is(Owner owner) {
            return owner.user().equals(user) && owner.organisation().equals(organisation);
        }
    }

    /** Whether the asker has a say in who keeps this contact. */
    public static boolean mayPass(Asker asker, Optional<Owner> present, OrganisationAlias finder) {
        return asker.leads() || present.map(asker::is).orElseGet(() -> finder.equals(asker.organisation()));
    }

    /** Whether the asker may pass on all that this owner has. */
    public static boolean mayPassAll(Asker asker, Owner from) {
        return asker.leads() || asker.is(from);
    }

    /** @return empty when the contact can pass to the next owner */
    public static Optional<Refusal> judge(Asker asker, Optional<Owner> present, Owner next) {
        if (present.filter(next::equals).isPresent()) {
            return Optional.of(Refusal.of("/to", RULE, "owner-already"));
        }
        if (!asker.leads() && asker.is(next)) {
            return Optional.of(Refusal.of("/to", RULE, "wsp-takes"));
        }
        return Optional.empty();
    }
}
