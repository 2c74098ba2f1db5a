package nl.hoofdzaakwerk.employer.relation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.WillingnessBand;

/** Tells how willing employers show themselves to be (rule X9), for where they are shown. */
public interface WillingnessSource {
    /** Levels, 0 to 100, of those employers that ever showed something. */
    Map<UUID, Integer> levels(Collection<UUID> employerIds);

    /** The band of an employer today, with all that was merged; empty when there is no evidence. */
    Optional<WillingnessBand> band(UUID employerId);
}
