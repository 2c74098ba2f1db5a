package nl.hoofdzaakwerk.reporting.release.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;

/**
 * A release that is complete; it never changes.
 *
 * @param asOf day of the counts
 * @param madeAt when it was complete
 * @param rules by which its small numbers are protected (rule F10)
 * @param years in which the trajectories started, in order
 */
public record Release(UUID id, LocalDate asOf, Instant madeAt, DisclosureRules rules, List<ProgrammeYear> years) {
    public Release {
        years = List.copyOf(years);
    }
}
