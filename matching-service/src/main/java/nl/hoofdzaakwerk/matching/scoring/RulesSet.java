package nl.hoofdzaakwerk.matching.scoring;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;

/** People set the region's rules; told within the service, in the transaction that keeps them. */
public record RulesSet(RegionCode region, LocalDate validFrom) {}
