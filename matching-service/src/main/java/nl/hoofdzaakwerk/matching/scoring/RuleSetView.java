package nl.hoofdzaakwerk.matching.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the scoring rules.
 *
 * @param region null for the national rules, which count where a region has none of its own
 * @param version as shown beside each score
 * @param inForce whether it counts today, for its region or nationally
 * @param motivation why it was set; null for what came with the installation
 * @param setBy who set it
 */
@Schema(name = "RuleSet")
record RuleSetView(
        UUID id,
        RegionCode region,
        String version,
        LocalDate validFromDate,
        boolean inForce,
        Weights weights,
        int unknownShare,
        List<Integer> occupationShare,
        int hoursTolerance,
        int growthShare,
        List<Integer> willingnessShare,
        Set<WorkCondition> hardConditions,
        int cardFreshDays,
        int vacancyFreshDays,
        String motivation,
        String setBy,
        OrganisationAlias setByOrganisation,
        Instant setAt) {

    static RuleSetView of(StoredRuleSet set, Set<UUID> inForce) {
        return new RuleSetView(
                set.id(),
                set.region(),
                set.version(),
                set.validFrom(),
                inForce.contains(set.id()),
                set.weights(),
                set.unknownShare(),
                set.occupationShare(),
                set.hoursTolerance(),
                set.growthShare(),
                set.willingnessShare(),
                set.hardConditions(),
                set.freshFor().cardDays(),
                set.freshFor().vacancyDays(),
                set.motivation(),
                set.setBy(),
                set.setByOrganisation(),
                set.setAt());
    }
}
