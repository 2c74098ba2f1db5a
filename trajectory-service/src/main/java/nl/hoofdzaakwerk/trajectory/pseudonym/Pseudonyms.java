package nl.hoofdzaakwerk.trajectory.pseudonym;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Pairwise pseudonyms: each receiver knows another id for the same person or trajectory, so that what two services know
 * cannot be joined (docs/adr/0007). Unusable keys stop the service from starting.
 */
@Startup
@ApplicationScoped
public class Pseudonyms {
    private final Pseudonym matching;
    private final Pseudonym reporting;

    Pseudonyms(PseudonymKeys keys) {
        if (keys.matching().equals(keys.reporting())) {
            throw new IllegalArgumentException("HW_PSEUDONYM_KEY_MATCHING and HW_PSEUDONYM_KEY_REPORTING are the same");
        }
        matching = new Pseudonym("HW_PSEUDONYM_KEY_MATCHING", keys.matching());
        reporting = new Pseudonym("HW_PSEUDONYM_KEY_REPORTING", keys.reporting());
    }

    public UUID forMatching(UUID id) {
        return matching.of(id);
    }

    public UUID forReporting(UUID id) {
        return reporting.of(id);
    }
}
