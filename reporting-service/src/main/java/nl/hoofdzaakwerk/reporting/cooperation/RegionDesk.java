package nl.hoofdzaakwerk.reporting.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;
import nl.hoofdzaakwerk.reporting.programme.Programme;

/** Where a caller may write: in the regions of the own organisation; the national organisation everywhere. */
@ApplicationScoped
public class RegionDesk {
    private final Programme programme;
    private final CurrentCaller callers;

    RegionDesk(Programme programme, CurrentCaller callers) {
        this.programme = programme;
        this.callers = callers;
    }

    public Caller caller() {
        return callers.get();
    }

    /** @throws Problem 400 for a region that does not exist, 403 for one the caller does not work in */
    public RegionCode writable(RegionCode region) {
        if (programme.region(region).isEmpty()) {
            throw Problem.invalidField("/region", "unknown-region");
        }
        if (!callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return region;
    }

    /**
     * The same where nothing stands for the whole country.
     *
     * @throws Problem 403 when somebody of a region writes for the whole country
     */
    public Optional<RegionCode> writableOrNational(RegionCode region) {
        if (region == null && callers.get().kind() != OrganisationKind.NATIONAL) {
            throw Problem.forbidden("name-your-region");
        }
        return Optional.ofNullable(region).map(this::writable);
    }

    /** The region that a list is narrowed to, or null. @throws Problem 403 for one the caller does not work in */
    public String readable(RegionCode region) {
        if (region != null && !callers.get().worksIn(region)) {
            throw Problem.forbidden("not-your-region", region);
        }
        return region == null ? null : region.value();
    }

    /**
     * A region's project organisation changes everything of its region, the national organisation everything, and
     * others what their own organisation owns.
     *
     * @throws Problem 403 for everybody else
     */
    public void requireKeeper(Optional<RegionCode> region, Owner owner) {
        Caller caller = callers.get();
        boolean keeps = caller.kind() == OrganisationKind.NATIONAL
                || caller.kind() == OrganisationKind.REGION
                        && region.filter(caller::worksIn).isPresent()
                || region.filter(caller::worksIn).isPresent() && owner.isOf(caller.organisation());
        if (!keeps) {
            throw Problem.forbidden("seen-to-elsewhere");
        }
    }

    /**
     * An organisation gives what it sees to to nobody else by itself; the project organisation and the nation do.
     *
     * @throws Problem 403 when it does
     */
    public void requireOwnHands(Owner before, Owner after) {
        OrganisationKind kind = callers.get().kind();
        boolean gives = !before.organisation().equals(after.organisation());
        if (gives && kind != OrganisationKind.REGION && kind != OrganisationKind.NATIONAL) {
            throw Problem.forbidden("project-gives-away");
        }
    }
}
