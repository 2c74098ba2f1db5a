package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.Programme;

/** A fact of a region that does not exist would never be counted, so it is refused and becomes a dead letter. */
@ApplicationScoped
class KnownRegions {
    private final Programme programme;

    KnownRegions(Programme programme) {
        this.programme = programme;
    }

    String require(RegionCode region) {
        return programme
                .region(region)
                .orElseThrow(() -> new IllegalArgumentException("no such region in the programme: " + region))
                .code()
                .value();
    }
}
