package nl.hoofdzaakwerk.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.Programme;

/** G2: a region's figures are for who works in it, and for the nation. */
@ApplicationScoped
class OwnRegion {
    private final Programme programme;
    private final CurrentCaller callers;

    OwnRegion(Programme programme, CurrentCaller callers) {
        this.programme = programme;
        this.callers = callers;
    }

    /** 404 for a region that is not there, 403 for one that is not the caller's. */
    void require(RegionCode code) {
        programme.region(code).orElseThrow(Problem::notFound);
        if (!callers.get().worksIn(code)) {
            throw Problem.forbidden("not-this-region");
        }
    }
}
