package nl.hoofdzaakwerk.employer.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.ownership.model.OwnershipPolicy;
import nl.hoofdzaakwerk.employer.ownership.model.OwnershipPolicy.Asker;
import nl.hoofdzaakwerk.employer.relation.EmployerOrganisations;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/** Passes contacts on, one employer or all of an owner, and keeps what went before (rule D3). */
@ApplicationScoped
class Passing {
    private static final String RULE = "D3";

    private final Employers employers;
    private final Families families;
    private final EmployerOrganisations organisations;
    private final OwnershipChanges changes;
    private final Refusals refusals;
    private final Clock clock;

    Passing(
            Employers employers,
            Families families,
            EmployerOrganisations organisations,
            OwnershipChanges changes,
            Refusals refusals,
            Clock clock) {
        this.employers = employers;
        this.families = families;
        this.organisations = organisations;
        this.changes = changes;
        this.refusals = refusals;
        this.clock = clock;
    }

    OwnershipChange one(UUID id, PassingBody body, Caller caller) {
        var employer = employers.lockVisible(id, caller).orElseThrow(Problem::notFound);
        families.requireUnmerged(id);
        var asker = askerOf(caller);
        if (!OwnershipPolicy.mayPass(asker, employer.owner(), employer.organisation())) {
            throw Problem.forbidden("owned-by-another");
        }
        var next = body.to() == null
                ? new Owner(caller.user(), caller.organisation())
                : body.to().toOwner(caller.organisation());
        requireNone(OwnershipPolicy.judge(asker, employer.owner(), next));
        requireKnown(employer.region(), next, caller);
        var change = new OwnershipChange(
                Ids.next(), employer, next, caller, body.reason().strip(), LocalDate.now(clock), clock.instant());
        employer.passTo(next);
        changes.persist(change);
        return change;
    }

    /** @return how many employers passed on: all that this owner has in the caller's regions */
    int all(HandOverBody body, Caller caller) {
        var asker = askerOf(caller);
        var from = body.from().toOwner(caller.organisation());
        var next = body.to().toOwner(caller.organisation());
        if (!OwnershipPolicy.mayPassAll(asker, from)) {
            throw Problem.forbidden("wsp-hands-over");
        }
        requireNone(OwnershipPolicy.judge(asker, Optional.of(from), next));
        caller.regions().forEach(region -> requireKnown(region, next, caller));
        return changes.passAll(caller, from, next, body.reason().strip(), LocalDate.now(clock));
    }

    private void requireKnown(RegionCode region, Owner next, Caller caller) {
        if (!next.organisation().equals(caller.organisation())
                && !organisations.areKnown(region, next.organisation())) {
            throw refusals.refused(
                    Refusal.of("/to/organisation", RULE, "organisation-not-in-region", next.organisation(), region));
        }
    }

    private void requireNone(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw refusals.refused(reason);
        });
    }

    private static Asker askerOf(Caller caller) {
        return new Asker(
                caller.user(),
                caller.organisation(),
                caller.kind() == OrganisationKind.WSP && caller.has(Roles.ACCOUNT_MANAGER));
    }
}
